package io.firebreak.leverage;

import java.util.function.DoubleUnaryOperator;

/**
 * Branching ratio n of a self-exciting (Hawkes) process from the mean and the variance of its
 * counts in windows: no likelihood, no event times (Hardiman and Bouchaud 2014, arXiv 1403.5227).
 *
 * <p>In a long window the variance-to-mean ratio is {@code 1 / (1 - n)^2}. In a window of W seconds
 * with a kernel that decays by beta per second, with {@code x = beta (1 - n) W} and {@code A = 1 /
 * (1-n)^2 - 1}, it is {@code 1 + A (1 - (1 - e^-x) / x)}. Neighbouring windows covary by {@code A
 * (1 - e^-x)^2 / (2x)} times the mean, so half the mean squared difference of neighbours is less by
 * that. Both rise with n and are inverted by bisection.
 */
public final class HawkesDispersion {
  private static final int BISECTIONS = 50;

  private HawkesDispersion() {}

  /** n for windows that are long against the kernel, in [0, 1); NaN without any event. */
  public static double branchingRatio(double mean, double variance) {
    if (!(mean > 0)) {
      return Double.NaN;
    }
    return variance <= mean ? 0 : 1 - Math.sqrt(mean / variance);
  }

  /**
   * n for finite windows, in [0, 1); 0 for a ratio of at most 1.
   *
   * @param varianceToMean of the counts
   * @param windowSeconds W, above 0
   * @param decayPerSecond beta, above 0: too high a value gives too low an n, never the reverse
   */
  public static double branchingRatio(
      double varianceToMean, double windowSeconds, double decayPerSecond) {
    return inverted(n -> varianceToMean(n, windowSeconds, decayPerSecond), varianceToMean);
  }

  /** The same from half the mean squared difference of neighbouring windows over the mean. */
  public static double fromNeighbours(
      double differenceToMean, double windowSeconds, double decayPerSecond) {
    return inverted(n -> differenceToMean(n, windowSeconds, decayPerSecond), differenceToMean);
  }

  /** Variance-to-mean ratio of counts in windows of W seconds, for n in [0, 1). */
  static double varianceToMean(double branchingRatio, double windowSeconds, double decayPerSecond) {
    double x = decayPerSecond * (1 - branchingRatio) * windowSeconds;
    return 1 + excess(branchingRatio) * (1 + StrictMath.expm1(-x) / x);
  }

  /** Half the mean squared difference of neighbouring windows over the mean, for n in [0, 1). */
  static double differenceToMean(
      double branchingRatio, double windowSeconds, double decayPerSecond) {
    double x = decayPerSecond * (1 - branchingRatio) * windowSeconds;
    double gone = -StrictMath.expm1(-x);
    return 1 + excess(branchingRatio) * (1 - gone / x - gone * gone / (2 * x));
  }

  private static double excess(double branchingRatio) {
    return 1 / ((1 - branchingRatio) * (1 - branchingRatio)) - 1;
  }

  private static double inverted(DoubleUnaryOperator rising, double value) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (rising.applyAsDouble(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
