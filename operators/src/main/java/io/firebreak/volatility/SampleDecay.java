package io.firebreak.volatility;

/**
 * Exponential forgetting of samples on a regular grid: a sample n steps old weighs {@code
 * 2^(-n/H)}.
 *
 * <p>A window of this kind needs no ring, one multiplication a step, and carries as much as {@code
 * (1 + k) / (1 - k)} equal samples, about 2.9 H, with {@code k = 2^(-1/H)}.
 *
 * @param halfLifeSamples half-life H in steps of the grid, positive
 * @param keptByOne k, computed once
 */
record SampleDecay(double halfLifeSamples, double keptByOne) {

  SampleDecay(double halfLifeSamples) {
    this(halfLifeSamples, Math.pow(2, -1 / halfLifeSamples));
  }

  /** Weight of what is some steps old. */
  double kept(double samples) {
    return Math.pow(2, -samples / halfLifeSamples);
  }

  /** Share of a sum of weights in that of an endless series, in [0, 1]; the rest is the prior's. */
  double share(double weight) {
    return Math.min(1, weight * (1 - keptByOne));
  }

  /** A sum of weights is at least that of so many samples in a row. */
  boolean enough(double weight, double samples) {
    double needed = (1 - kept(samples)) / (1 - keptByOne);
    // One part in 10^12: the same sum, added up one by one, rounds differently.
    return weight >= needed * (1 - 1e-12);
  }
}
