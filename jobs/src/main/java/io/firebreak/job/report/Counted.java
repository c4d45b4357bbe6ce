package io.firebreak.job.report;

import java.util.Locale;

/** A count with its noun, as a person reads it. */
public final class Counted {
  private Counted() {}

  /** {@code 1 error}, {@code 1,200 errors}: for nouns whose plural has an s. */
  public static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
