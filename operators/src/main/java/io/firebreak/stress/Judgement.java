package io.firebreak.stress;

import io.firebreak.model.StressKind;

/**
 * One measure against its threshold.
 *
 * @param kind the letter that it would be
 * @param holds whether the threshold is reached, at {@code >=}
 * @param magnitude the measure
 * @param baseline what it is compared with, NaN where nothing
 * @param threshold policy value
 * @param subject the venue or instrument that it is about, empty where the whole asset
 */
record Judgement(
    StressKind kind,
    boolean holds,
    double magnitude,
    double baseline,
    double threshold,
    String subject) {

  /** A judgement of the whole asset. */
  Judgement(StressKind kind, boolean holds, double magnitude, double baseline, double threshold) {
    this(kind, holds, magnitude, baseline, threshold, "");
  }

  /** A letter that tells of an event: it has no threshold. */
  static Judgement event(StressKind kind, double magnitude) {
    return new Judgement(kind, true, magnitude, Double.NaN, Double.NaN);
  }

  /** The same, if a further condition holds too. */
  Judgement onlyIf(boolean condition) {
    return new Judgement(kind, holds && condition, magnitude, baseline, threshold, subject);
  }
}
