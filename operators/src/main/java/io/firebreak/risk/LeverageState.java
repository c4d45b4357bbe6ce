package io.firebreak.risk;

import io.firebreak.leverage.BranchingState;
import io.firebreak.leverage.OpenInterestState;
import io.firebreak.measure.DecayingRate;

/**
 * What is kept of forced selling beside its intensity; about 640 bytes.
 *
 * @param burst forced selling at a half-life of ten seconds
 * @param branching counts of forced orders
 * @param openInterest where open longs are thought to be liquidated
 * @param hidden forced selling that throttled feeds are thought to hide; unseen without one
 */
public record LeverageState(
    DecayingRate burst,
    BranchingState branching,
    OpenInterestState openInterest,
    DecayingRate hidden) {

  /** What a release of before did not keep begins unseen. */
  public LeverageState {
    hidden = hidden == null ? DecayingRate.unseen() : hidden;
  }

  static LeverageState unseen() {
    return new LeverageState(
        DecayingRate.unseen(),
        BranchingState.unseen(),
        OpenInterestState.unseen(),
        DecayingRate.unseen());
  }
}
