package io.firebreak.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A stretch of recorded markets of one kind and resolution, on which detectors are compared.
 *
 * @param name name, for tables
 * @param events its events, aftershocks included, by asset and onset
 * @param recorded when each asset was recorded
 * @param prices the prices of each label's instrument
 */
public record DataSet(
    String name,
    List<CrashEvent> events,
    SortedMap<String, Intervals> recorded,
    Function<Label, PriceHistory> prices) {
  private static final double MONTH_MILLIS = 30 * 86_400_000.0;

  /** The time of all assets together, in months of 30 days. */
  public double assetMonths() {
    return months(recorded.values().stream().mapToLong(Intervals::millis).sum());
  }

  static double months(long millis) {
    return millis / MONTH_MILLIS;
  }

  /** The recorded assets and those of events, by name. */
  public SortedSet<String> assets() {
    SortedSet<String> assets = new TreeSet<>(recorded.keySet());
    events.forEach(event -> assets.add(event.asset()));
    return assets;
  }

  /** The events of one asset. */
  public List<CrashEvent> eventsOf(String asset) {
    return events.stream().filter(event -> event.asset().equals(asset)).toList();
  }
}
