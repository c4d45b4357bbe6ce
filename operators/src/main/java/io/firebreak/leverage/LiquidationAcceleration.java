package io.firebreak.leverage;

import io.firebreak.measure.DecayingRate;

/**
 * How fast forced selling grows, in USD per second, per second.
 *
 * <p>A decaying rate of half-life H follows a linear rise a t with a lag of H / ln 2 seconds, so
 * two rates of half-lives 10 s and 30 s differ by a (30 - 10) / ln 2: the difference over that span
 * is the slope, exact for a linear rise that lasts long enough. Amounts that come as impulses, a
 * tick of d seconds at a time, add {@code 8e-4 d} of the rate itself per second (0.02 % at 250 ms).
 * O(1), one rate of state beside {@link LiquidationState}.
 */
public final class LiquidationAcceleration {
  private static final double SHORT_HALF_LIFE = 10;
  private static final double SPAN_SECONDS =
      (LiquidationIntensity.FAST_HALF_LIFE - SHORT_HALF_LIFE) / Math.log(2);

  /** Two half-lives of the slower rate: before, both are means over the same short past. */
  private static final long WARM_MILLIS = 60_000;

  private LiquidationAcceleration() {}

  /** The ten-second rate with the forced selling of a tick; 0 where a feed was quiet. */
  public static DecayingRate plus(DecayingRate burst, double soldUsd, long timeMillis) {
    return burst.plus(soldUsd, 0, timeMillis, SHORT_HALF_LIFE);
  }

  /**
   * Growth of forced selling, USD / s^2, negative where it fades; NaN until both rates have been
   * observed for a minute.
   *
   * @param burst the ten-second rate
   * @param state the thirty-second rate, fed with the same amounts
   * @param timeMillis now
   */
  public static double usdPerSecondSquared(
      DecayingRate burst, LiquidationState state, long timeMillis) {
    if (burst.startMillis() == Long.MIN_VALUE || timeMillis - burst.startMillis() < WARM_MILLIS) {
      return Double.NaN;
    }
    double shortRate = burst.at(timeMillis, SHORT_HALF_LIFE);
    return (shortRate - LiquidationIntensity.usdPerSecond(state, timeMillis)) / SPAN_SECONDS;
  }
}
