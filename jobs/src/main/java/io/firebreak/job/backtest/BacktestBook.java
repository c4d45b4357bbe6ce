package io.firebreak.job.backtest;

import io.firebreak.backtest.HourlyCloses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What comes out of the job, in an order that does not depend on when it came. */
final class BacktestBook {
  private final SortedMap<String, HourlyCloses> closes = new TreeMap<>();
  private final SortedMap<String, List<JudgedPath>> paths = new TreeMap<>();

  void add(InstrumentCloses gathered) {
    closes.put(gathered.instrument(), gathered.closes());
  }

  void add(JudgedPath path) {
    paths.computeIfAbsent(path.instrument(), instrument -> new ArrayList<>()).add(path);
  }

  SortedMap<String, HourlyCloses> closes() {
    return closes;
  }

  List<JudgedPath> paths(String instrument) {
    return paths.getOrDefault(instrument, List.of()).stream()
        .sorted(Comparator.comparingInt(JudgedPath::horizonHours).thenComparing(JudgedPath::model))
        .toList();
  }
}
