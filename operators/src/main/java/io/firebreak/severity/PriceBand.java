package io.firebreak.severity;

import io.firebreak.policy.StressPolicy;

/**
 * The price band (methods 6.8): a second line that needs no ladder. Half-width {@code clip(k sigma
 * sqrt(5 min), min, max)} around a mean price of 150 s half-life; frozen while an event runs, so
 * that it does not widen with the volatility of the event itself.
 *
 * @param reference mean price, USD
 * @param fraction half-width as a fraction of the reference
 * @param updatedMillis event time of the last price in the reference
 */
public record PriceBand(double reference, double fraction, long updatedMillis) {
  private static final double HALF_LIFE_MILLIS = 150_000;
  private static final double FIVE_MINUTES_IN_YEARS = 300.0 / 31_536_000;

  /** The band at its first price. */
  public static PriceBand start(
      double price, double volatility, long timeMillis, StressPolicy policy) {
    return new PriceBand(price, width(volatility, policy), timeMillis);
  }

  /**
   * The band after a price.
   *
   * @param volatility annualised volatility for the width, as a fraction
   * @param frozen keep the width: an event runs
   */
  @SuppressWarnings("TooManyParameters")
  public PriceBand after(
      double price, long timeMillis, double volatility, boolean frozen, StressPolicy policy) {
    double kept = Math.pow(2, -(timeMillis - updatedMillis) / HALF_LIFE_MILLIS);
    return new PriceBand(
        kept * reference + (1 - kept) * price,
        frozen ? fraction : width(volatility, policy),
        timeMillis);
  }

  /** Whether a price is at or below the lower band. */
  public boolean hit(double price) {
    return price <= reference * (1 - fraction);
  }

  static double width(double volatility, StressPolicy policy) {
    double width = policy.bandSigmas() * volatility * Math.sqrt(FIVE_MINUTES_IN_YEARS);
    return Math.max(policy.bandMin(), Math.min(policy.bandMax(), width));
  }
}
