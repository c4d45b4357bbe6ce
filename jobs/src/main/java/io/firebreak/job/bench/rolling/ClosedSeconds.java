package io.firebreak.job.bench.rolling;

/**
 * The sums of the last five minutes, a second each. O(1) to add an event to its second elsewhere;
 * closing a second copies the ring once, so that an array is never changed.
 *
 * @param sums sums of squared returns, the second {@code s} since the epoch at {@code s mod 300}
 * @param total sum of them
 * @param lastSecond newest second that had a return
 */
@SuppressWarnings("ArrayRecordComponent")
public record ClosedSeconds(double[] sums, double total, long lastSecond) {
  private static final int LENGTH = RollingVolatility.WINDOW_SECONDS;

  static ClosedSeconds empty() {
    return new ClosedSeconds(new double[LENGTH], 0, Long.MIN_VALUE);
  }

  /** Without returns in the window that ends with a second. */
  boolean isEmptyAt(long second) {
    return lastSecond <= second - LENGTH;
  }

  /**
   * After one more second; seconds are closed one by one, without a gap.
   *
   * @param second the second since the epoch
   * @param sum its sum of squared returns, null where it had none
   */
  ClosedSeconds with(long second, Double sum) {
    int place = (int) Math.floorMod(second, (long) LENGTH);
    double[] next = sums.clone();
    next[place] = sum == null ? 0 : sum;
    // What rounding leaves behind when a large return goes lasts for one turn of the ring.
    double sumOfAll = place == 0 ? sumOf(next) : total - sums[place] + next[place];
    return new ClosedSeconds(next, Math.max(0, sumOfAll), sum == null ? lastSecond : second);
  }

  private static double sumOf(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
