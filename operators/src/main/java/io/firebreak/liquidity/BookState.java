package io.firebreak.liquidity;

/**
 * A book at rest: at most {@link OrderBook#MAX_LEVELS} levels a side, best first.
 *
 * @param bidPrices buy levels, descending, quote asset
 * @param bidQuantities their sizes, base units
 * @param askPrices sell levels, ascending
 * @param askQuantities their sizes
 * @param sequence number of the last update in it
 * @param valid false before the first snapshot and after a gap or a disconnect
 * @param invalidSinceMillis event time of the gap or disconnect; only a later snapshot heals
 * @param updatedMillis event time of the last update
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
    long updatedMillis) {

  /** No book has been seen. */
  public static BookState unknown() {
    double[] none = {};
    return new BookState(
        none, none, none, none, Long.MIN_VALUE, false, Long.MIN_VALUE, Long.MIN_VALUE);
  }
}
