package io.firebreak.leverage;

/**
 * The loan-to-value ratio above which a liquidation makes things worse (Warmuz, Chaudhary and Pinna
 * 2022, arXiv 2212.07306).
 *
 * <p>Repaying x seizes x (1 + b) of collateral, which lowers the ratio only below 1 / (1 + b). If
 * the seized collateral is sold into a market of linear depth Delta, it also devalues the rest of
 * the pool C, and the frontier falls to 1 / ((1 + b) (1 + C / Delta)). That holds for the totals of
 * the pool; applied to one account it is a careful rule for routing, not a theorem.
 */
public final class ToxicFrontier {
  private static final double SMALLEST_DEPTH_USD = 1;

  private ToxicFrontier() {}

  /** Frontier in a market without bound, in (0, 1]; the bonus is a fraction, at least 0. */
  public static double loanToValue(double bonus) {
    if (!(bonus >= 0)) {
      throw new IllegalArgumentException("bonus must be at least 0, was " + bonus);
    }
    return 1 / (1 + bonus);
  }

  /**
   * Frontier at a depth, in (0, 1]; NaN where pool or depth is unknown.
   *
   * @param bonus liquidation bonus and protocol fee, fraction, at least 0
   * @param collateralUsd C, collateral of the whole pool, USD, at least 0
   * @param linearDepthUsd Delta, USD of net selling per unit relative move, at least 0
   */
  public static double loanToValue(double bonus, double collateralUsd, double linearDepthUsd) {
    double depthUsd = Math.max(SMALLEST_DEPTH_USD, linearDepthUsd);
    return loanToValue(bonus) / (1 + collateralUsd / depthUsd);
  }

  /** Lowest haircut that keeps a loan at its limit below the frontier: 1 - frontier. */
  public static double haircutFloor(double bonus, double collateralUsd, double linearDepthUsd) {
    return 1 - loanToValue(bonus, collateralUsd, linearDepthUsd);
  }

  /**
   * Ratio of one account after a repayment that did not move the price; infinite where the
   * collateral does not suffice for it.
   *
   * @param debtUsd D, at least the repayment
   * @param collateralUsd C
   * @param repaidUsd x
   * @param bonus liquidation bonus, fraction
   */
  public static double after(double debtUsd, double collateralUsd, double repaidUsd, double bonus) {
    double leftUsd = collateralUsd - repaidUsd * (1 + bonus);
    return leftUsd > 0 ? (debtUsd - repaidUsd) / leftUsd : Double.POSITIVE_INFINITY;
  }
}
