package io.firebreak.model;

/**
 * Implied volatility of one asset on one venue at the end of a tick.
 *
 * @param eventTimeMillis end of the tick
 * @param venue venue identifier
 * @param asset asset
 * @param method what it was read from
 * @param volatility annualised fraction, 365-day year; NaN where unknown
 * @param maturityDays its maturity: 30, or that of the only expiry that could be read; NaN where
 *     unknown
 * @param quality how far it can be believed at the end of the tick, in [0, 1]; 0 where unknown
 * @param strikes strikes with usable two-sided quotes, of the poorer expiry
 * @param spreadVolatility spread of the option nearest to the forward in volatility, a fraction, of
 *     the wider expiry; NaN where nothing is quoted on both sides
 * @param calendarArbitrage the longer expiry has less total variance than the shorter
 * @param quoteMillis event time of the newest quote of the expiry that was heard less recently;
 *     {@link Long#MIN_VALUE} where unknown
 */
public record ImpliedVolatilityTick(
    long eventTimeMillis,
    String venue,
    String asset,
    ImpliedMethod method,
    double volatility,
    double maturityDays,
    double quality,
    int strikes,
    double spreadVolatility,
    boolean calendarArbitrage,
    long quoteMillis) {
  /** Age in milliseconds up to and including which quotes are fresh. */
  public static final long FRESH_MILLIS = 60_000;

  /** Age of the quotes at a later time, ms; {@link Long#MAX_VALUE} where unknown. */
  public long ageMillis(long timeMillis) {
    return quoteMillis == Long.MIN_VALUE ? Long.MAX_VALUE : timeMillis - quoteMillis;
  }

  /** The score at a later time: it falls to 0 when the quotes are no longer fresh. */
  public double qualityAt(long timeMillis) {
    return ageMillis(timeMillis) <= FRESH_MILLIS ? quality : 0;
  }
}
