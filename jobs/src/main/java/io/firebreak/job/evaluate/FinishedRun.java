package io.firebreak.job.evaluate;

import io.firebreak.job.report.DayBook;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run left to be judged.
 *
 * @param book alerts and breaker signals
 * @param traces instruments, by resolution, asset and name
 * @param untilMillis when it ended
 */
record FinishedRun(DayBook book, List<InstrumentTrace> traces, long untilMillis) {

  /** What has to be played so that each asset has one instrument at most. */
  List<SortedMap<String, String>> oneVenuePasses() {
    return OneVenuePass.plan(traces);
  }
}
