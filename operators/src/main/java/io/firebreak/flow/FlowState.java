package io.firebreak.flow;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.measure.DecayingRate;

/**
 * State of the flow measures.
 *
 * @param bought USD bought by aggressors per second, two-minute half-life
 * @param sold USD sold by aggressors per second, two-minute half-life
 * @param signed moments of (bought - sold), sampled each minute, one-day half-life
 * @param volumeFast traded USD per second, five-minute half-life
 * @param volumeSlow traded USD per second, one-day half-life
 * @param flowSeen a trade with a side has been seen
 * @param volumeSeen any volume has been seen
 */
public record FlowState(
    DecayingRate bought,
    DecayingRate sold,
    DecayingMoments signed,
    DecayingRate volumeFast,
    DecayingRate volumeSlow,
    boolean flowSeen,
    boolean volumeSeen) {

  /** Nothing traded yet. */
  public static FlowState unseen() {
    DecayingRate none = DecayingRate.unseen();
    return new FlowState(none, none, DecayingMoments.unseen(), none, none, false, false);
  }
}
