package io.firebreak.backtest;

import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * Quantile and tail mean of the standard normal loss.
 *
 * @param quantile z with probability alpha beyond it
 * @param mean mean of what lies beyond, {@code density(z) / alpha}
 */
record NormalTail(double quantile, double mean) {

  /** The tail of probability alpha, in (0, 0.5]. */
  static NormalTail of(double alpha) {
    double z = Math.sqrt(2) * InverseErfc.value(2 * alpha);
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    return new NormalTail(z, density / alpha);
  }

  /** Haircut {@code 1 - exp(-z sigma)} and the loss at the tail mean. */
  TailEstimate estimate(double sigma) {
    return TailEstimate.ofLogLosses(quantile * sigma, mean * sigma);
  }
}
