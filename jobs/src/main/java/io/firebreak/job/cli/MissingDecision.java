package io.firebreak.job.cli;

import io.firebreak.job.report.Counted;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;

/** What there is instead of a decision that is not there. */
final class MissingDecision {
  private MissingDecision() {}

  /**
   * The decisions of the asset with the nearest, or the assets where it has none.
   *
   * @param number what stands behind the asset in the id
   * @param asset the asset of the id
   * @param sequences all haircut decisions, by asset
   */
  static String words(String number, String asset, SortedMap<String, SortedSet<Long>> sequences) {
    if (!sequences.containsKey(asset)) {
      return "no haircut decision of "
          + asset
          + (sequences.isEmpty() ? "" : ", but of " + String.join(", ", sequences.keySet()));
    }
    SortedSet<Long> known = sequences.get(asset);
    String have =
        Counted.of(known.size(), "haircut decision")
            + (" of " + asset + ", from " + asset + "@" + known.first())
            + (" to " + asset + "@" + known.last());
    return number.matches("[0-9]{1,18}")
        ? have + ", the nearest " + asset + "@" + nearest(Long.parseLong(number), known)
        : have;
  }

  private static long nearest(long wanted, SortedSet<Long> known) {
    return known.stream()
        .min(Comparator.comparingLong(one -> Math.abs(one - wanted)))
        .orElseThrow();
  }
}
