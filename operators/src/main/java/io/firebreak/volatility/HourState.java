package io.firebreak.volatility;

/**
 * The running hour and the ranges of those before.
 *
 * @param open log of its first price
 * @param high log of its highest price
 * @param low log of its lowest price
 * @param minutes number of its minutes that had a price, in [1, 60]
 * @param previousClose log of the last price before it, NaN in the first hour
 * @param ranges sums over complete hours
 */
public record HourState(
    double open, double high, double low, int minutes, double previousClose, RangeState ranges) {

  /** The first hour at its first price. */
  public static HourState start(double logPrice) {
    return new HourState(logPrice, logPrice, logPrice, 1, Double.NaN, RangeState.unseen());
  }
}
