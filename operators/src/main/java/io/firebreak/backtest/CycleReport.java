package io.firebreak.backtest;

import java.util.Arrays;

/**
 * How a path moved after the warm-up.
 *
 * @param peakToTrough largest over smallest haircut
 * @param riseP99 99 % quantile of the changes over 24 hours, fraction
 * @param riseMax largest rise over 24 hours, fraction
 * @param variation standard deviation of the haircut over its mean
 * @param changes hours at which it changed
 * @param hours hours of the path
 */
public record CycleReport(
    double peakToTrough,
    double riseP99,
    double riseMax,
    double variation,
    long changes,
    int hours) {
  private static final int DAY_HOURS = 24;
  private static final double SHARE = 0.99;

  /** Measures the path of an asset. */
  static CycleReport of(Blocks blocks, double... haircuts) {
    int from = Math.min(blocks.warmUpHours(), haircuts.length);
    double[] path = Arrays.copyOfRange(haircuts, from, haircuts.length);
    return new CycleReport(
        Procyclicality.peakToTrough(path),
        Procyclicality.riseQuantile(SHARE, DAY_HOURS, path),
        Procyclicality.largestRise(DAY_HOURS, path),
        Procyclicality.variation(path),
        Procyclicality.changes(path),
        path.length);
  }
}
