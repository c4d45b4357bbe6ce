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
    return new DetectorAlarms(FIREBREAK + ": " + name, FIREBREAK, Double.NaN, alarms);
  }
}
