package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Figures;
import io.firebreak.evaluation.Judgement;

/**
 * A line of the comparison.
 *
 * @param set name of the data set
 * @param by {@link #BY_ASSET} or {@link #BY_INSTRUMENT}
 * @param detector the detector; its alarms are not read any more
 * @param judgement what became of its alarms
 */
record FigureRow(String set, String by, DetectorAlarms detector, Judgement judgement) {
  /** Judged by the rules for assets. */
  static final String BY_ASSET = "asset";

  /** Judged by the loose rule, an instrument at a time. */
  static final String BY_INSTRUMENT = "instrument";

  Figures figures() {
    return judgement.figures();
  }

  String name() {
    return detector.name();
  }

  boolean firebreak() {
    return detector.family().equals(DetectorAlarms.FIREBREAK);
  }
}
