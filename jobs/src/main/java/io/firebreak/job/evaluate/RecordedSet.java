package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.DataSet;
import io.firebreak.evaluation.Intervals;
import java.util.List;

/**
 * A data set of a run, judged by asset and by instrument.
 *
 * @param number its place among the sets of the run
 * @param intervalMillis interval of its bars, 0 for anything finer than a minute
 * @param assets by asset
 * @param instruments by instrument; the keys stand in the place of assets
 * @param traces the instruments
 */
record RecordedSet(
    int number,
    long intervalMillis,
    DataSet assets,
    DataSet instruments,
    List<InstrumentTrace> traces) {

  /** Whether forced orders of any of its instruments were published. */
  boolean forcedOrderFeed() {
    return traces.stream().anyMatch(InstrumentTrace::forcedOrderFeed);
  }

  /** Those of the alarms on instruments that began while the instrument was recorded. */
  List<Alarm> ofInstruments(List<Alarm> alarms) {
    return alarms.stream().filter(this::recorded).toList();
  }

  private boolean recorded(Alarm alarm) {
    Intervals times = instruments.recorded().get(alarm.asset());
    return times != null && times.contains(alarm.firstMillis());
  }
}
