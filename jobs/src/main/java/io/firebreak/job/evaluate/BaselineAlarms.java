package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The alarms of the baselines on the instruments of a data set. Each is an alarm about its venue,
 * as a rule that looks at one feed has it; an asset has the alarms of all its instruments.
 */
final class BaselineAlarms {
  private BaselineAlarms() {}

  /** Every baseline by asset; those that need forced orders where some were published. */
  static List<DetectorAlarms> byAsset(RecordedSet set) {
    return of(set, (trace, alarm) -> alarm);
  }

  /** The same by instrument: its key stands in the place of the asset. */
  static List<DetectorAlarms> byInstrument(RecordedSet set) {
    return of(set, (trace, alarm) -> alarm.renamed(trace.source().instrumentKey()));
  }

  private static List<DetectorAlarms> of(
      RecordedSet set, BiFunction<InstrumentTrace, Alarm, Alarm> as) {
    List<DetectorAlarms> detectors = new ArrayList<>();
    List<Baseline> baselines = Baseline.all();
    for (int i = 0; i < baselines.size(); i++) {
      Baseline baseline = baselines.get(i);
      if (!baseline.family().needsForcedOrders() || set.forcedOrderFeed()) {
        List<Alarm> alarms = new ArrayList<>();
        for (InstrumentTrace trace : set.traces()) {
          trace.alarms(i).forEach(alarm -> alarms.add(as.apply(trace, alarm)));
        }
        detectors.add(detector(baseline, alarms));
      }
    }
    return detectors;
  }

  private static DetectorAlarms detector(Baseline baseline, List<Alarm> alarms) {
    return new DetectorAlarms(
        baseline.name(), baseline.family().title(), baseline.threshold(), List.copyOf(alarms));
  }
}
