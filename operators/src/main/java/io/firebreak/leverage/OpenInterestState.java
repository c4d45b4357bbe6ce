package io.firebreak.leverage;

/**
 * Open long interest by the price at which it is thought to be liquidated; 480 bytes.
 *
 * @param openInterestBase open interest of the last reading, base units; NaN before the first
 * @param topBucket log-price bucket of the last price; entry 0 of the arrays belongs to it, entry i
 *     to the i-th bucket below it, and the last entry holds all that lies deeper
 * @param expected base units in each bucket under the declared leverage mix
 * @param highest base units in each bucket if all were opened at the highest leverage of the mix
 */
@SuppressWarnings("ArrayRecordComponent")
public record OpenInterestState(
    double openInterestBase, long topBucket, double[] expected, double[] highest) {

  /** Nothing read yet. */
  public static OpenInterestState unseen() {
    return new OpenInterestState(
        Double.NaN, 0, new double[PriceBuckets.COUNT], new double[PriceBuckets.COUNT]);
  }
}
