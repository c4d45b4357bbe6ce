package io.firebreak.operator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values by name and the end of the tick that measured them; not thread safe. */
final class NamedSeries {
  private final TreeMap<String, TreeMap<Long, Double>> series = new TreeMap<>();

  void put(String name, long timeMillis, double value) {
    series.computeIfAbsent(name, unseen -> new TreeMap<>()).put(timeMillis, value);
  }

  /** The newest value of before a time, NaN without one. O(log n). */
  double before(long timeMillis, String name) {
    TreeMap<Long, Double> history = series.get(name);
    Map.Entry<Long, Double> entry = history == null ? null : history.lowerEntry(timeMillis);
    return entry == null ? Double.NaN : entry.getValue();
  }

  /** Drops what no later tick than the watermark can ask for; the times that were dropped. */
  List<Long> prune(String name, long watermarkMillis) {
    TreeMap<Long, Double> history = series.get(name);
    Long floor = history.floorKey(watermarkMillis);
    if (floor == null) {
      return List.of();
    }
    List<Long> old = List.copyOf(history.headMap(floor).keySet());
    old.forEach(history::remove);
    return old;
  }
}
