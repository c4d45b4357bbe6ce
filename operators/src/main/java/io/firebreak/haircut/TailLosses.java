package io.firebreak.haircut;

/**
 * Losses until the sale begins, as fractions; each at least the one before.
 *
 * @param realised tail quantile at the realised volatility of now
 * @param tail the same with what options say
 * @param stressed the same at the stressed volatility
 * @param relative the same against the asset that is owed
 */
record TailLosses(double realised, double tail, double stressed, double relative) {

  /** The losses at four volatilities; an unknown realised one gives none. */
  static TailLosses of(TailQuantile quantile, TailVolatilities at) {
    double realised = Double.isNaN(at.realised()) ? 0 : quantile.loss(at.realised());
    return new TailLosses(
        realised,
        quantile.loss(at.forecast()),
        quantile.loss(at.stressed()),
        quantile.loss(at.relative()));
  }
}
