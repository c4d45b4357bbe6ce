package io.firebreak.volatility;

/** Variance of an interval as volatility per 365-day year, for markets that never close. */
final class Annualised {
  private Annualised() {}

  /**
   * Annualised volatility, a fraction; NaN stays NaN. A negative estimate of a variance, which
   * noise can make of a small one, is 0.
   */
  static double volatility(double variance, double seconds) {
    return Math.sqrt(Math.max(0, variance) / seconds * VolatilityLadder.YEAR_SECONDS);
  }

  /** Variance over an interval of an annualised volatility. */
  static double variance(double volatility, double seconds) {
    return volatility * volatility * seconds / VolatilityLadder.YEAR_SECONDS;
  }
}
