package io.firebreak.risk;

/**
 * Stands for the branching ratio of liquidation events until that is measured: forced selling from
 * five times its own day (cold) to a hundred times (hot), in logarithms.
 */
final class LiquidationHeat {
  private static final double COLD_RATIO = 5;
  private static final double HOT_RATIO = 100;

  private LiquidationHeat() {}

  static double of(double ratio) {
    if (Double.isNaN(ratio)) {
      return Double.NaN;
    }
    double heat = Math.log(ratio / COLD_RATIO) / Math.log(HOT_RATIO / COLD_RATIO);
    return Math.max(0, Math.min(1, heat));
  }
}
