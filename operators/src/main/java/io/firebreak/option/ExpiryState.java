package io.firebreak.option;

/**
 * The newest quotes of one expiry, by strike. Premiums are shares of the forward (coin premiums as
 * they are), 0 or NaN where nobody quotes; floats, because seven digits are more than a tick.
 *
 * @param expiryMillis expiry, UTC epoch milliseconds
 * @param underlying the venue's underlying price as of its newest quote, NaN where it never said
 * @param underlyingMillis event time of that, {@link Long#MIN_VALUE} before
 * @param strikes strictly ascending, at most {@link #MAX_STRIKES}
 * @param callBid bid of the call
 * @param callAsk ask of the call
 * @param callVolatility annualised volatility of the call's mark, NaN where the venue has none
 * @param callMillis event time of the call's quote, {@link Long#MIN_VALUE} before the first
 * @param putBid bid of the put
 * @param putAsk ask of the put
 * @param putVolatility volatility of the put's mark
 * @param putMillis event time of the put's quote
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExpiryState(
    long expiryMillis,
    double underlying,
    long underlyingMillis,
    double[] strikes,
    float[] callBid,
    float[] callAsk,
    float[] callVolatility,
    long[] callMillis,
    float[] putBid,
    float[] putAsk,
    float[] putVolatility,
    long[] putMillis) {
  /** Strikes that are kept, those nearest to the underlying price. */
  public static final int MAX_STRIKES = 48;
}
