package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Figures;

/**
 * A line of the comparison.
 *
 * @param set name of the data set
 * @param by {@code asset}, or {@code instrument} by the loose rule
 * @param detector name of the detector
 * @param family detectors of one family differ in their threshold alone
 * @param threshold threshold, NaN where it has none
 * @param figures how good it was
 */
record FigureRow(
    String set, String by, String detector, String family, double threshold, Figures figures) {
  /** Judged by the rules for assets. */
  static final String BY_ASSET = "asset";

  /** Judged by the loose rule, an instrument at a time. */
  static final String BY_INSTRUMENT = "instrument";

  static FigureRow of(String set, String by, DetectorAlarms detector, Figures figures) {
    return new FigureRow(
        set, by, detector.name(), detector.family(), detector.threshold(), figures);
  }

  boolean firebreak() {
    return family.equals(DetectorAlarms.FIREBREAK);
  }
}
