package io.firebreak.risk;

import io.firebreak.liquidity.Resilience;
import io.firebreak.liquidity.ResilienceState;
import io.firebreak.liquidity.TradeImpactState;
import io.firebreak.measure.DecayingMoments;

/**
 * What is kept of an asset's microstructure; about 600 bytes.
 *
 * @param impact returns and signed volume
 * @param resilience how its bids came back, at most {@value Resilience#MAX_EVENTS} times
 * @param leading the leading book, null while there is none
 * @param spread slow moments of its spread
 */
public record MicrostructureMemory(
    TradeImpactState impact,
    ResilienceState resilience,
    LeadingBook leading,
    DecayingMoments spread) {

  /** A memory of a release before has seen no spread. */
  public MicrostructureMemory {
    spread = spread == null ? DecayingMoments.unseen() : spread;
  }

  static MicrostructureMemory unseen() {
    return new MicrostructureMemory(
        TradeImpactState.unseen(), ResilienceState.unseen(), null, DecayingMoments.unseen());
  }
}
