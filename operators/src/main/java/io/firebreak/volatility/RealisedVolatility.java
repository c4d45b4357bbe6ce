package io.firebreak.volatility;

/**
 * Realised volatility of one asset's consolidated price by several estimators at once, because each
 * is wrong somewhere: noise, jumps, gaps, drift.
 *
 * <p>Pure and streaming: O(1) per price, an addition a price and the estimators when a bar ends.
 * Bars lie on the epoch grid and are closed by the first price after them, so a view knows no more
 * than the prices said. {@code state = update(state, price, time)}; {@code view(state, time,
 * prior)}.
 */
public final class RealisedVolatility {
  private RealisedVolatility() {}

  /**
   * The state at the first price.
   *
   * @throws IllegalArgumentException unless the price is positive and finite
   */
  public static RealisedState start(double priceUsd, long timeMillis) {
    double y = log(priceUsd);
    return new RealisedState(
        timeMillis, y, SlotState.unseen(), MinuteState.unseen(), HourState.start(y));
  }

  /**
   * The state with one more price. Prices at one time replace each other, but all widen the range;
   * one older than the newest changes nothing.
   *
   * @throws IllegalArgumentException unless the price is positive and finite
   */
  public static RealisedState update(RealisedState s, double priceUsd, long timeMillis) {
    double y = log(priceUsd);
    if (timeMillis < s.timeMillis()) {
      return s;
    }
    return new RealisedState(
        timeMillis,
        y,
        Slots.after(s.slots(), s.logPrice(), s.timeMillis(), timeMillis),
        MinuteBars.after(s.minutes(), s.logPrice(), s.timeMillis(), timeMillis),
        HourBars.after(s.hours(), new HourBars.Step(s.logPrice(), s.timeMillis(), y, timeMillis)));
  }

  /** All estimates at a time not before the newest price, with the weights HAR has by default. */
  public static RealisedView view(RealisedState s, long timeMillis, double priorVolatility) {
    return view(s, timeMillis, priorVolatility, HarWeights.UNCALIBRATED);
  }

  /** All estimates at a time not before the newest price. */
  public static RealisedView view(
      RealisedState s, long timeMillis, double priorVolatility, HarWeights har) {
    return new RealisedReading(s, timeMillis).view(priorVolatility, har);
  }

  /**
   * An estimate on its prior, blended in variance by its weight: the prior where the estimate is
   * NaN.
   */
  public static double onPrior(double volatility, double weight, double priorVolatility) {
    if (Double.isNaN(volatility)) {
      return priorVolatility;
    }
    return Math.sqrt(
        weight * volatility * volatility + (1 - weight) * priorVolatility * priorVolatility);
  }

  private static double log(double priceUsd) {
    if (!(priceUsd > 0 && priceUsd < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("priceUsd must be in (0, infinity), was " + priceUsd);
    }
    return Math.log(priceUsd);
  }
}
