package io.firebreak.leverage;

import io.firebreak.measure.DecayingRate;

/**
 * State of the liquidation intensity.
 *
 * @param fast USD of collateral sold by forced orders per second, thirty-second half-life
 * @param slow the same with a one-day half-life
 */
public record LiquidationState(DecayingRate fast, DecayingRate slow) {

  /** No forced order yet. */
  public static LiquidationState unseen() {
    return new LiquidationState(DecayingRate.unseen(), DecayingRate.unseen());
  }
}
