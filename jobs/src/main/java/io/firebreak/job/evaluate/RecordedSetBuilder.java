package io.firebreak.job.evaluate;

import io.firebreak.evaluation.CrashEvents;
import io.firebreak.evaluation.DataSet;
import io.firebreak.evaluation.Interval;
import io.firebreak.evaluation.Intervals;
import io.firebreak.evaluation.Label;
import io.firebreak.evaluation.MatchRules;
import io.firebreak.evaluation.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the data sets of a run, the finest resolution first: what it takes, no other has. */
final class RecordedSetBuilder {
  private final SortedMap<String, Intervals> taken = new TreeMap<>();
  private int built;

  /** The next set. */
  RecordedSet build(List<Stretch> stretches, List<Label> labels) {
    List<Label> own = labels.stream().map(Label::ofInstrument).toList();
    return new RecordedSet(
        built++,
        stretches.get(0).intervalMillis(),
        set(stretches, labels, MatchRules.strict(), untaken(stretches)),
        set(stretches, own, MatchRules.loose(), recorded(stretches, RecordedSetBuilder::key)),
        stretches.stream().map(Stretch::trace).distinct().toList());
  }

  private static DataSet set(
      List<Stretch> stretches,
      List<Label> labels,
      MatchRules rules,
      SortedMap<String, Intervals> recorded) {
    Map<String, PriceHistory> prices = new TreeMap<>();
    stretches.forEach(each -> prices.put(key(each), each.trace().prices()));
    return new DataSet(
        Stretch.name(stretches),
        CrashEvents.of(labels, rules),
        recorded,
        label -> prices.get(label.instrumentKey()));
  }

  private SortedMap<String, Intervals> untaken(List<Stretch> stretches) {
    SortedMap<String, Intervals> assets = recorded(stretches, RecordedSetBuilder::asset);
    Intervals none = Intervals.union(List.of());
    assets.replaceAll((asset, time) -> time.without(taken.getOrDefault(asset, none)));
    assets.forEach((asset, time) -> taken.merge(asset, time, RecordedSetBuilder::both));
    return assets;
  }

  private static SortedMap<String, Intervals> recorded(
      List<Stretch> stretches, Function<Stretch, String> key) {
    Map<String, List<Interval>> times = new TreeMap<>();
    for (Stretch each : stretches) {
      times.computeIfAbsent(key.apply(each), name -> new ArrayList<>()).add(each.time());
    }
    SortedMap<String, Intervals> recorded = new TreeMap<>();
    times.forEach((name, parts) -> recorded.put(name, Intervals.union(parts)));
    return recorded;
  }

  private static Intervals both(Intervals a, Intervals b) {
    List<Interval> all = new ArrayList<>(a.parts());
    all.addAll(b.parts());
    return Intervals.union(all);
  }

  private static String asset(Stretch stretch) {
    return stretch.trace().source().asset();
  }

  private static String key(Stretch stretch) {
    return stretch.trace().source().instrumentKey();
  }
}
