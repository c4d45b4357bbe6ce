package io.firebreak.backtest;

/**
 * What a model says about the loss until the end of the horizon.
 *
 * @param haircut loss that is exceeded with the target probability, fraction in [0, 1]; NaN while
 *     the model has not seen enough
 * @param expectedShortfall mean of the losses beyond it, fraction in [haircut, 1]; NaN where the
 *     model says nothing about it
 */
public record TailEstimate(double haircut, double expectedShortfall) {
  /** Not enough has been seen. */
  public static final TailEstimate UNKNOWN = new TailEstimate(Double.NaN, Double.NaN);

  /** From losses in logarithms of the price, which need not be positive. */
  static TailEstimate ofLogLosses(double quantile, double mean) {
    return new TailEstimate(fraction(quantile), fraction(mean));
  }

  /** A haircut is never negative, whatever the trend. */
  private static double fraction(double logLoss) {
    return Math.max(0, -Math.expm1(-logLoss));
  }
}
