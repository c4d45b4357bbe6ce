package io.firebreak.haircut;

/**
 * Volatility of collateral against the asset that is owed, {@code sqrt(sc^2 + sd^2 - 2 rho sc sd)}.
 *
 * <p>The correlation is stressed down by one half where that hurts, because in a crisis the hedge
 * is what fails; one below -1/2 is taken as it is.
 */
final class RelativeVolatility {
  private static final double STRESS = 0.5;

  private RelativeVolatility() {}

  /**
   * Annualised volatility of the ratio of the two prices.
   *
   * @param collateral volatility of the collateral, fraction, at least 0
   * @param debt volatility of the debt, fraction, at least 0
   * @param correlation in [-1, 1]
   */
  static double of(double collateral, double debt, double correlation) {
    double stressed = Math.min(correlation, Math.max(correlation - STRESS, -STRESS));
    double variance = collateral * collateral + debt * debt - 2 * stressed * collateral * debt;
    return Math.sqrt(Math.max(0, variance));
  }
}
