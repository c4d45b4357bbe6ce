package io.firebreak.liquidity;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.measure.DecayingRate;

/**
 * State of {@link OrderFlowImbalance}: 11 numbers.
 *
 * @param last top of the book after the last update, null while the book is not known
 * @param rate signed change of the best queues, base units per second
 * @param depth mean size of the two best queues, base units
 */
public record OrderFlowState(TopOfBook last, DecayingRate rate, DecayingMoments depth) {

  /** No book yet. */
  public static OrderFlowState unseen() {
    return new OrderFlowState(null, DecayingRate.unseen(), DecayingMoments.unseen());
  }
}
