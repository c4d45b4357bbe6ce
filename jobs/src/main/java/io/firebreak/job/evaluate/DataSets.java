package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.Interval;
import io.firebreak.evaluation.Intervals;
import io.firebreak.evaluation.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts a run into data sets, by resolution and time. Where an asset is recorded at several
 * resolutions at once, its time and its alarms belong to the finest; a label belongs to the finest
 * recording of its own instrument.
 */
final class DataSets {
  private static final int NOWHERE = -1;

  private final List<RecordedSet> sets = new ArrayList<>();
  private final List<Label> unplaced = new ArrayList<>();

  DataSets(List<InstrumentTrace> traces, List<Label> labels) {
    List<List<Stretch>> stretches = Stretch.sets(traces);
    Map<Integer, List<Label>> placed = place(labels, stretches);
    RecordedSetBuilder builder = new RecordedSetBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      sets.add(builder.build(stretches.get(i), placed.getOrDefault(i, List.of())));
    }
  }

  /** The sets, the finest resolution and the earliest first. */
  List<RecordedSet> sets() {
    return List.copyOf(sets);
  }

  /** Labels of instruments or times without a price in the run. */
  List<Label> unplaced() {
    return List.copyOf(unplaced);
  }

  /** The alarms of a run that belong to a set. */
  List<Alarm> of(RecordedSet set, List<Alarm> alarms) {
    return alarms.stream().filter(alarm -> home(alarm) == set.number()).toList();
  }

  /** Where the asset was recorded at that moment, else where it was recorded last before it. */
  private int home(Alarm alarm) {
    int latest = NOWHERE;
    long latestEnd = Long.MIN_VALUE;
    for (RecordedSet set : sets) {
      Intervals recorded = set.assets().recorded().get(alarm.asset());
      if (recorded != null && recorded.contains(alarm.firstMillis())) {
        return set.number();
      }
      for (Interval part : recorded == null ? List.<Interval>of() : recorded.parts()) {
        if (part.toMillis() <= alarm.firstMillis() && part.toMillis() > latestEnd) {
          latest = set.number();
          latestEnd = part.toMillis();
        }
      }
    }
    return latest;
  }

  private Map<Integer, List<Label>> place(List<Label> labels, List<List<Stretch>> stretches) {
    Map<Integer, List<Label>> placed = new TreeMap<>();
    for (Label label : labels) {
      int found = NOWHERE;
      for (int i = stretches.size() - 1; i >= 0; i--) {
        boolean here = stretches.get(i).stream().anyMatch(stretch -> holds(stretch, label));
        found = here ? i : found;
      }
      if (found == NOWHERE) {
        unplaced.add(label);
      } else {
        placed.computeIfAbsent(found, key -> new ArrayList<>()).add(label);
      }
    }
    return placed;
  }

  private static boolean holds(Stretch stretch, Label label) {
    return stretch.trace().source().instrumentKey().equals(label.instrumentKey())
        && label.onsetMillis() >= stretch.time().fromMillis()
        && label.onsetMillis() <= stretch.time().toMillis();
  }
}
