package io.firebreak.haircut;

/**
 * Tail layer: the loss until the collateral is sold that is exceeded only with the target
 * probability, {@code S0 = 1 - exp(-k sigma sqrt T)} (methods 9.2, steps 3 and 4).
 *
 * @param multiple k, standardised tail quantile, in [1, 10]
 * @param reactionMillis T, time from the decision to the sale, in [1 min, 30 d]
 */
record TailQuantile(double multiple, long reactionMillis) {
  private static final double YEAR_MILLIS = 365.0 * 86_400_000;
  private static final double BPS = 1e4;

  /** The loss as a fraction in [0, 1). StrictMath, so that every platform gets the same bits. */
  double loss(double volatility) {
    double years = reactionMillis / YEAR_MILLIS;
    return -StrictMath.expm1(-multiple * volatility * Math.sqrt(years));
  }

  /** The loss in basis points, rounded up. */
  int lossBps(double volatility) {
    return (int) Math.ceil(loss(volatility) * BPS);
  }
}
