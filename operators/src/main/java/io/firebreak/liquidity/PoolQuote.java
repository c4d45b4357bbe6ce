package io.firebreak.liquidity;

import io.firebreak.model.PoolState;

/**
 * What a pool shows in the terms of a book: bounded, whatever the number of its ranges.
 *
 * <p>Depth is before the fee, as the depth of a book is before the taker's. The spread is that of
 * the pool's own quotes, which contain the fee: an infinitesimal sale gets {@code P (1 - f)}, a
 * purchase pays {@code P / (1 - f)}.
 *
 * @param mid price of the pool, quote per base; NaN while unknown or empty
 * @param spreadBps distance of its two quotes in basis points of mid, NaN as mid
 * @param bidDepth notional of each of {@link DepthBands} below mid, quote asset
 * @param askDepth the same above mid
 * @param valid whether the last state is known and stands
 * @param updatedMillis event time of the last state, {@link Long#MIN_VALUE} before the first
 * @param invalidSinceMillis event time of the last disconnect; only a later state heals
 * @param completeDownTo price down to which the liquidity is known: 0, or the lowest bound that was
 *     sent, as what lies beyond may have been left out; NaN while not valid
 * @param completeUpTo the same upwards, infinite for a pool without bounds
 */
@SuppressWarnings("ArrayRecordComponent")
public record PoolQuote(
    double mid,
    double spreadBps,
    double[] bidDepth,
    double[] askDepth,
    boolean valid,
    long updatedMillis,
    long invalidSinceMillis,
    double completeDownTo,
    double completeUpTo) {
  private static final double[] NOTHING = {};

  /** No state has been seen. */
  public static PoolQuote unseen() {
    return unknown(Long.MIN_VALUE, Long.MIN_VALUE);
  }

  /** The quote after a state of the pool; an older one changes nothing. O(bands x ranges). */
  public PoolQuote with(PoolState pool, long timeMillis) {
    if (timeMillis < updatedMillis || timeMillis <= invalidSinceMillis) {
      return this;
    }
    PoolCurve curve = PoolCurve.of(pool);
    if (!curve.known()) {
      return unknown(timeMillis, invalidSinceMillis);
    }
    double kept = 1 - pool.feeFraction();
    return new PoolQuote(
        curve.price(),
        Double.isNaN(curve.price()) ? Double.NaN : 1e4 * (1 / kept - kept),
        curve.bidDepth(),
        curve.askDepth(),
        true,
        timeMillis,
        invalidSinceMillis,
        curve.lowerBound(0),
        curve.upperBound(curve.ranges() - 1));
  }

  /** The feed broke: nothing is known until a later state. */
  public PoolQuote invalidated(long timeMillis) {
    return unknown(updatedMillis, Math.max(invalidSinceMillis, timeMillis));
  }

  private static PoolQuote unknown(long updatedMillis, long invalidSinceMillis) {
    double nan = Double.NaN;
    return new PoolQuote(
        nan, nan, NOTHING, NOTHING, false, updatedMillis, invalidSinceMillis, nan, nan);
  }
}
