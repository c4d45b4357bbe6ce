package io.firebreak.haircut;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverridesInForce;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.HaircutDecision;
import io.firebreak.policy.Policy;
import io.firebreak.tick.MarketContext;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.List;

/**
 * A decision with all that it was made of, besides the policy that its version names.
 *
 * @param before state of the asset before the tick, null for the first decision
 * @param risk measures that were used
 * @param decision the decision, with the time and the length of its tick
 * @param pin what an operator had pinned, null for nothing
 * @param market what the market had told
 * @param tail the multiple of its tail, and where it came from
 */
public record HaircutRecord(
    HaircutState before,
    AssetRisk risk,
    HaircutDecision decision,
    OperatorOverride pin,
    HaircutMarket market,
    TailBlend tail) {

  /** A record of before the market was heard knows nothing of it. */
  public HaircutRecord {
    market = market == null ? HaircutMarket.of(MarketContext.UNKNOWN) : market;
    tail = tail == null ? TailBlend.unknown() : tail;
  }

  /** The tick that gives the same decision again: {@code step(before, tick(policy))}. */
  public Tick<AssetRisk> tick(Policy policy) {
    if (policy.version() != decision.policyVersion()) {
      throw new IllegalArgumentException(
          "policy of "
              + decision.id()
              + " must have version "
              + decision.policyVersion()
              + ", was "
              + policy.version());
    }
    return new Tick<>(
        decision.asset(),
        decision.eventTimeMillis(),
        new TickGrid(decision.tickMillis()),
        List.of(risk),
        policy.forAsset(decision.asset()),
        QuoteRates.UNKNOWN,
        pin == null ? OverridesInForce.NONE : new OverridesInForce(List.of(pin)),
        market.context());
  }
}
