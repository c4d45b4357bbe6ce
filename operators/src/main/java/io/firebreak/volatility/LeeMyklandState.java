package io.firebreak.volatility;

/**
 * State of {@link LeeMykland}: 40 bytes.
 *
 * @param product decayed sum of the products of neighbouring absolute returns
 * @param weight decayed number of them
 * @param lag absolute return of the newest bar; NaN after a gap or a jump
 * @param statistic signed return of the newest bar over its local deviation, NaN where unknown
 * @param jumpMillis end of the newest bar that jumped, {@link Long#MIN_VALUE} where none did
 */
public record LeeMyklandState(
    double product, double weight, double lag, double statistic, long jumpMillis) {

  /** No return yet. */
  public static LeeMyklandState unseen() {
    return new LeeMyklandState(0, 0, Double.NaN, Double.NaN, Long.MIN_VALUE);
  }
}
