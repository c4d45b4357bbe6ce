package io.firebreak.liquidity;

import io.firebreak.measure.DecayingCovariance;

/**
 * State of {@link RollSpread}: 10 numbers.
 *
 * @param price last trade price, NaN before the first
 * @param change last change of it, NaN before the second
 * @param timeMillis event time of the last trade
 * @param pairs moments of each change and the one before it
 */
public record RollState(double price, double change, long timeMillis, DecayingCovariance pairs) {

  /** Nothing traded yet. */
  public static RollState unseen() {
    DecayingCovariance none = DecayingCovariance.unseen();
    return new RollState(Double.NaN, Double.NaN, Long.MIN_VALUE, none);
  }
}
