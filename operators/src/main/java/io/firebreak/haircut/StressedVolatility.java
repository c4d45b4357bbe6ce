package io.firebreak.haircut;

/**
 * The largest slow volatility on record, fading with a half-life of a year, so that the look-back
 * of EMIR RTS 153/2013, article 25 (at least twelve months, with stress in it) has no edge at which
 * a crash drops out from one day to the next. O(1).
 *
 * @param worst largest 30-day volatility, annualised, faded to {@code seenMillis}; NaN before the
 *     first
 * @param seenMillis event time of the newest measure
 */
public record StressedVolatility(double worst, long seenMillis) {
  private static final double HALF_LIFE_MILLIS = 365.0 * 86_400_000;

  static StressedVolatility unseen() {
    return new StressedVolatility(Double.NaN, 0);
  }

  /** After another measure; one that is not finite changes nothing. */
  StressedVolatility after(double volatility, long nowMillis) {
    if (!Double.isFinite(volatility)) {
      return this;
    }
    double faded = worst * StrictMath.pow(2, -(nowMillis - seenMillis) / HALF_LIFE_MILLIS);
    return new StressedVolatility(faded >= volatility ? faded : volatility, nowMillis);
  }
}
