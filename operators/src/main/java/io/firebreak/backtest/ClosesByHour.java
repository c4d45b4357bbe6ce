package io.firebreak.backtest;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Collects closes in any order into hours. The first close of an hour counts. */
public final class ClosesByHour {
  private final NavigableMap<Long, Double> closes = new TreeMap<>();

  /**
   * Takes a close in.
   *
   * @param knownMillis when it is known, epoch milliseconds; belongs to the whole hour before it
   * @param close above 0
   * @return false where the hour has one already
   */
  public boolean add(long knownMillis, double close) {
    return closes.putIfAbsent(Math.floorDiv(knownMillis, HourlyCloses.HOUR_MILLIS), close) == null;
  }

  /** All hours from the first close to the last; O(hours). */
  public HourlyCloses of(String asset) {
    if (closes.isEmpty()) {
      return new HourlyCloses(asset, 0, new double[0]);
    }
    long first = closes.firstKey();
    double[] hours = new double[(int) (closes.lastKey() - first) + 1];
    Arrays.fill(hours, Double.NaN);
    for (Map.Entry<Long, Double> entry : closes.entrySet()) {
      hours[(int) (entry.getKey() - first)] = entry.getValue();
    }
    return new HourlyCloses(asset, first * HourlyCloses.HOUR_MILLIS, hours);
  }
}
