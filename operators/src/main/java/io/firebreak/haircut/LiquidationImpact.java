package io.firebreak.haircut;

/**
 * Collateral that becomes liquidatable by a step of the maintenance haircut itself: {@code impact(h
 * -> h') = L(1 - (1-h')/(1-h)) - L(0)}. Raising h to h' lowers every liquidation threshold by the
 * factor (1-h')/(1-h), which acts like a fall of the price by the rest.
 */
final class LiquidationImpact {
  private static final double BINS_PER_UNIT = 400; // ladder points are 25 bps apart
  private static final int WHOLE_BPS = 10_000;

  private LiquidationImpact() {}

  /**
   * Impact in USD; NaN without a ladder, or beyond its last point.
   *
   * @param fromBps haircut in force
   * @param toBps haircut after the step, in [fromBps, 9999]
   * @param ladderUsd L at falls of 0, 25, 50, ... bps
   */
  static double usd(int fromBps, int toBps, double[] ladderUsd) {
    double bin = BINS_PER_UNIT * (toBps - fromBps) / (WHOLE_BPS - fromBps);
    int below = (int) bin;
    if (below > ladderUsd.length - 1 || (below == ladderUsd.length - 1 && bin > below)) {
      return Double.NaN;
    }
    int above = Math.min(below + 1, ladderUsd.length - 1);
    double sold = ladderUsd[below] + (bin - below) * (ladderUsd[above] - ladderUsd[below]);
    return sold - ladderUsd[0];
  }
}
