package io.firebreak.crash;

/**
 * A price, and what is known of the range that it comes from.
 *
 * @param priceUsd price, positive
 * @param timeMillis end of its tick
 * @param barMinutes minutes of the bar that it closes, 0 for a price of trades and books
 * @param range ln(high / low) of that bar, >= 0; NaN without a bar
 */
public record CrashSample(double priceUsd, long timeMillis, double barMinutes, double range) {

  /** A price of trades or books. */
  public static CrashSample tick(double priceUsd, long timeMillis) {
    return new CrashSample(priceUsd, timeMillis, 0, Double.NaN);
  }
}
