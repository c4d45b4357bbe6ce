package io.firebreak.leverage;

/**
 * What a venue said about its open interest since the last reading.
 *
 * @param openInterestBase open interest now, base units; NaN where the venue says nothing
 * @param liquidatedLongBase longs that forced orders closed since the last reading, base units; 0
 *     where no feed tells
 * @param lowUsd lowest price since the last reading, USD; NaN where only the price of now is known
 * @param priceUsd price of now, USD
 */
public record OpenInterestReading(
    double openInterestBase, double liquidatedLongBase, double lowUsd, double priceUsd) {

  /** Whether there is anything to learn from it. */
  boolean usable() {
    return openInterestBase >= 0
        && openInterestBase < Double.POSITIVE_INFINITY
        && priceUsd > 0
        && priceUsd < Double.POSITIVE_INFINITY;
  }

  double lowestUsd() {
    return lowUsd > 0 && lowUsd < priceUsd ? lowUsd : priceUsd;
  }

  double knownLiquidatedBase() {
    return liquidatedLongBase > 0 ? liquidatedLongBase : 0;
  }
}
