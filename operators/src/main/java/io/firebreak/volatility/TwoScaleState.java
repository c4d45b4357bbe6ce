package io.firebreak.volatility;

import java.util.Arrays;

/**
 * State of {@link TwoScale}: 16 doubles.
 *
 * @param ring log price of slot s at index s mod K, NaN where none
 * @param fast decayed sum of squared changes over one slot
 * @param slow decayed sum of squared changes over K slots
 * @param fastWeight decayed number of the fast changes
 * @param slowWeight decayed number of the slow changes
 */
@SuppressWarnings("ArrayRecordComponent")
public record TwoScaleState(
    double[] ring, double fast, double slow, double fastWeight, double slowWeight) {

  /** No slot yet. */
  public static TwoScaleState unseen(int lags) {
    double[] ring = new double[lags];
    Arrays.fill(ring, Double.NaN);
    return new TwoScaleState(ring, 0, 0, 0, 0);
  }
}
