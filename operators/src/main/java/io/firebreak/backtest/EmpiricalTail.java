package io.firebreak.backtest;

/**
 * Quantile and tail mean of losses by order statistics, over overlapping horizons.
 *
 * <p>Of n exchangeable losses a further one exceeds the k-th largest with probability k / (n + 1):
 * the rank is the largest k for which that is at most alpha.
 */
final class EmpiricalTail {
  private static final double ROUNDING = 1e-9;

  private final SortedWindow losses;
  private final double alpha;
  private final int fewest;

  /**
   * A tail.
   *
   * @param window newest losses that count
   * @param fewest losses before it says anything; at least 1 / alpha are needed in any case
   * @param alpha target probability
   */
  EmpiricalTail(int window, int fewest, double alpha) {
    losses = new SortedWindow(window);
    this.fewest = fewest;
    this.alpha = alpha;
  }

  void add(double loss) {
    losses.add(loss);
  }

  /** What the losses say in units of {@code scale}. */
  TailEstimate estimate(double scale) {
    int rank = rank();
    if (rank == 0 || losses.size() < fewest) {
      return TailEstimate.UNKNOWN;
    }
    return TailEstimate.ofLogLosses(
        losses.largest(rank) * scale, losses.meanOfLargest(rank) * scale);
  }

  /** Rank of the quantile, 0 where the sample is too small for one. */
  private int rank() {
    return (int) Math.floor((losses.size() + 1) * alpha + ROUNDING);
  }
}
