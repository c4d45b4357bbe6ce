package io.firebreak.systemic;

/**
 * What stress shows in, each in any unit in which more is worse, over the assets of a scope; NaN
 * where unknown.
 *
 * @param volatility realised volatility, fast over slow
 * @param withdrawal shortfall of depth against its baseline
 * @param oneSidedness absolute imbalance of the flow
 * @param leverage forced selling against its own day
 * @param togetherness mean correlation or absorption ratio
 */
public record SystemicMeasures(
    double volatility,
    double withdrawal,
    double oneSidedness,
    double leverage,
    double togetherness) {
  /** Number of measures. */
  public static final int COUNT = 5;

  double[] values() {
    return new double[] {volatility, withdrawal, oneSidedness, leverage, togetherness};
  }
}
