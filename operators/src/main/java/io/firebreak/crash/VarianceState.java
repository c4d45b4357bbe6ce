package io.firebreak.crash;

/**
 * Exponentially weighted variance a minute, corrected for the start.
 *
 * @param sum weighted sum of the samples
 * @param weight sum of the weights, in [0, 1)
 */
public record VarianceState(double sum, double weight) {
  private static final double SMALLEST = 1e-10;

  static VarianceState unseen() {
    return new VarianceState(0, 0);
  }

  /** The variance with one more sample, of a bar of some minutes; a missing bar changes nothing. */
  VarianceState plus(double variancePerMinute, double minutes, double halfLifeMinutes) {
    double share = 1 - Math.pow(2, -minutes / halfLifeMinutes);
    return new VarianceState(
        sum + share * (variancePerMinute - sum), weight + share * (1 - weight));
  }

  /** The variance a minute, NaN before the first sample. */
  double perMinute() {
    return weight > 0 ? sum / weight : Double.NaN;
  }

  /** The same, never so small that a ratio of two would mean anything but rounding. */
  double floored() {
    return Math.max(SMALLEST, perMinute());
  }
}
