package io.firebreak.volatility;

/**
 * The ratio test for jumps of Barndorff-Nielsen and Shephard (2006), in the form of Huang and
 * Tauchen (2005): {@code z = RJ / sqrt(theta / n max(1, TQ / BV^2))} with {@code RJ = (RV - BV) /
 * RV}. For weighted returns n is {@code (sum w)^2 / sum w^2}.
 */
final class JumpTest {
  /** Quantile of the normal distribution at one false alarm in a thousand. */
  static final double CRITICAL = 3.0902;

  private static final double THETA = Math.PI * Math.PI / 4 + Math.PI - 5;

  private JumpTest() {}

  /**
   * Share of the jumps in the realised variance, at most 1, negative by chance; NaN where all
   * returns are 0.
   */
  static double ratio(MomentsState s) {
    double variance = ReturnMoments.variance(s);
    return (variance - ReturnMoments.bipower(s)) / variance;
  }

  /** The statistic, standard normal without jumps; NaN where prices hardly ever change. */
  static double z(MomentsState s) {
    double bars = s.weight() * s.weight() / s.weightSquare();
    double bipower = ReturnMoments.bipower(s);
    double spread = Math.max(1, ReturnMoments.quarticity(s) / (bipower * bipower));
    return ratio(s) / Math.sqrt(THETA / bars * spread);
  }

  /** Share of the variance that is jumps, in [0, 1]: 0 where the test finds none. */
  static double jumpShare(MomentsState s) {
    double z = z(s);
    return Double.isNaN(z) ? Double.NaN : z > CRITICAL ? ratio(s) : 0;
  }
}
