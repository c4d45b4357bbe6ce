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
 * @param pin the newest of the pins, null for none
 * @param pins what operators had pinned, in the order of their sequences
 * @param market what the market had told
 * @param tail the multiple of its tail, and where it came from
 */
public record HaircutRecord(
    HaircutState before,
    AssetRisk risk,
    HaircutDecision decision,
    OperatorOverride pin,
    List<OperatorOverride> pins,
    HaircutMarket market,
    TailBlend tail) {

  /** Records of before pins were combined have one at most, and know nothing of the market. */
  public HaircutRecord {
    if (pins == null) {
      pins = pin == null ? List.of() : List.of(pin);
    }
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
        new OverridesInForce(pins),
        market.context());
  }
}
