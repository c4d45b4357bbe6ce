package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import io.firebreak.job.report.DayBook;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A run in which each asset had one instrument at most.
 *
 * @param book what happened
 * @param instruments the instrument of each asset
 * @param untilMillis when the run ended
 */
public record OneVenuePass(DayBook book, SortedMap<String, String> instruments, long untilMillis) {

  /**
   * The instruments of each pass by asset, so that each instrument is in one: as many passes as the
   * asset with most instruments has. One pass says that no asset has several.
   */
  static List<SortedMap<String, String>> plan(List<InstrumentTrace> traces) {
    SortedMap<String, TreeSet<String>> instruments = new TreeMap<>();
    for (InstrumentTrace trace : traces) {
      instruments
          .computeIfAbsent(trace.source().asset(), asset -> new TreeSet<>())
          .add(trace.source().instrumentKey());
    }
    List<SortedMap<String, String>> passes = new ArrayList<>();
    instruments.forEach(
        (asset, keys) -> {
          int pass = 0;
          for (String key : keys) {
            if (pass == passes.size()) {
              passes.add(new TreeMap<>());
            }
            passes.get(pass++).put(asset, key);
          }
        });
    return passes;
  }

  /** Firebreak's first alerts of cascades and crashes in the pass, by instrument. */
  List<Alarm> alarms(long tickMillis) {
    return new FirebreakAlarms(book, tickMillis, untilMillis)
        .detectors().get(0).alarms().stream()
            .filter(alarm -> instruments.containsKey(alarm.asset()))
            .map(alarm -> alarm.renamed(instruments.get(alarm.asset())))
            .toList();
  }
}
