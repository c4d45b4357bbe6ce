package io.firebreak.volatility;

import java.util.Arrays;

/**
 * Variances of the last thirty UTC days and the sums of the running one.
 *
 * @param day epoch day that runs, {@link Long#MIN_VALUE} before the first slot
 * @param fast sum of its squared changes over one slot
 * @param slow sum of its squared changes over K slots
 * @param fastCount number of the fast changes
 * @param slowCount number of the slow changes
 * @param variances variance of each complete day, oldest first, NaN where half of it is missing
 */
@SuppressWarnings("ArrayRecordComponent")
public record DayState(
    long day, double fast, double slow, double fastCount, double slowCount, double[] variances) {
  /** Days that are remembered. */
  static final int DAYS = 30;

  /** No day yet. */
  public static DayState unseen() {
    double[] none = new double[DAYS];
    Arrays.fill(none, Double.NaN);
    return new DayState(Long.MIN_VALUE, 0, 0, 0, 0, none);
  }
}
