package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import java.util.List;

/**
 * The alarms of one detector at one setting.
 *
 * @param name what it is, for tables
 * @param family detectors of one family differ in their threshold alone
 * @param threshold threshold, NaN where it has none
 * @param alarms the alarms
 */
record DetectorAlarms(String name, String family, double threshold, List<Alarm> alarms) {
  /** The family of Firebreak's own. */
  static final String FIREBREAK = "Firebreak";

  /** One of Firebreak's own. */
  static DetectorAlarms firebreak(String name, List<Alarm> alarms) {
    return new DetectorAlarms(named(name), FIREBREAK, Double.NaN, alarms);
  }

  /** The whole name of one of Firebreak's own. */
  static String named(String name) {
    return FIREBREAK + ": " + name;
  }

  /** The same detector, judged on some events alone. */
  DetectorAlarms on(String events) {
    return new DetectorAlarms(name + ", " + events, family, threshold, alarms);
  }

  /** The same detector without its alarms, for the lines of a table. */
  DetectorAlarms withoutAlarms() {
    return new DetectorAlarms(name, family, threshold, List.of());
  }
}
