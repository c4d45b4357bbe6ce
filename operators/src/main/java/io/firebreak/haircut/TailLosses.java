package io.firebreak.haircut;

/**
 * Losses until the sale begins, as fractions; each at least the one before.
 *
 * @param tail tail quantile at the volatility of now
 * @param stressed the same at the stressed volatility
 * @param relative the same against the asset that is owed
 */
record TailLosses(double tail, double stressed, double relative) {

  /** The losses at three volatilities, each at least the one before it. */
  static TailLosses of(TailQuantile quantile, double forecast, double stressed, double relative) {
    return new TailLosses(
        quantile.loss(forecast), quantile.loss(stressed), quantile.loss(relative));
  }
}
