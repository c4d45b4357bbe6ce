package io.firebreak.liquidity;

/**
 * A book at rest: at most {@link OrderBook#MAX_LEVELS} levels a side, best first; at most 4.1 kB.
 *
 * <p>The components from {@code bidRested} on are missing in what releases before them have
 * written: arrays are null then and numbers 0.
 *
 * @param bidPrices buy levels, descending, quote asset
 * @param bidQuantities their sizes, base units
 * @param askPrices sell levels, ascending
 * @param askQuantities their sizes
 * @param sequence number of the last update in it, {@link Long#MIN_VALUE} where that had none
 * @param valid false before the first snapshot and after a gap or a disconnect
 * @param invalidSinceMillis event time of the gap or disconnect; only a later snapshot heals
 * @param updatedMillis event time of the last update
 * @param bidRested smallest size of each buy level within the present second, then within the last
 *     two, then within the last three
 * @param askRested the same of the sell levels
 * @param bidCompleteTo price down to which no buy level is missing, 0 where none is at all
 * @param askCompleteTo price up to which no sell level is missing, infinite where none is at all
 * @param clockMillis event time up to which resting is counted
 * @param validSinceMillis event time of the snapshot that made it valid
 * @param crossedSinceMillis event time since which it is crossed, 0 while it is not
 */
@SuppressWarnings("ArrayRecordComponent")
public record BookState(
    double[] bidPrices,
    double[] bidQuantities,
    double[] askPrices,
    double[] askQuantities,
    long sequence,
    boolean valid,
    long invalidSinceMillis,
    long updatedMillis,
    double[] bidRested,
    double[] askRested,
    double bidCompleteTo,
    double askCompleteTo,
    long clockMillis,
    long validSinceMillis,
    long crossedSinceMillis) {

  /** One side, for the work on it. */
  record Side(double[] prices, double[] quantities, double[] rested, double completeTo) {}

  /** No book has been seen. */
  public static BookState unknown() {
    double[] none = {};
    return new BookState(
        none,
        none,
        none,
        none,
        Long.MIN_VALUE,
        false,
        Long.MIN_VALUE,
        Long.MIN_VALUE,
        none,
        none,
        0,
        Double.POSITIVE_INFINITY,
        0,
        0,
        0);
  }

  Side bids() {
    return new Side(bidPrices, bidQuantities, bidRested, bidCompleteTo);
  }

  Side asks() {
    return new Side(askPrices, askQuantities, askRested, askCompleteTo);
  }
}
