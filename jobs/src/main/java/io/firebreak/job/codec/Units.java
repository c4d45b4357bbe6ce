package io.firebreak.job.codec;

import java.util.Arrays;
import java.util.Locale;

/** The unit that a component's name ends in, in words. */
enum Units {
  USD_PER_SECOND("UsdPerSecond", "US dollars per second"),
  INTERVAL_MILLIS("IntervalMillis", "milliseconds"),
  TICK_MILLIS("tickMillis", "milliseconds"),
  OBSERVED_MILLIS("observedMillis", "milliseconds"),
  MILLIS("Millis", "UTC epoch milliseconds"),
  BPS("Bps", "basis points"),
  USD("Usd", "US dollars"),
  USD_VALUE("UsdValue", "US dollars"),
  BASE("Base", "units of the base asset"),
  SHARE("Share", "fraction of live depth"),
  FRACTION("Fraction", "fraction");

  private final String ending;
  private final String words;

  Units(String ending, String words) {
    this.ending = ending;
    this.words = words;
  }

  /** The unit of a component, empty where its name says none. */
  static String of(String component) {
    return Arrays.stream(values())
        .filter(unit -> unit.ends(component))
        .map(unit -> unit.words)
        .findFirst()
        .orElse("");
  }

  private boolean ends(String component) {
    return component.endsWith(ending) || component.equals(ending.toLowerCase(Locale.ROOT));
  }
}
