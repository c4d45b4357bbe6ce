package io.firebreak.systemic;

import io.firebreak.model.MarketRisk;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * Measures the market as one: correlation, absorption, stress, who leads. One record a tick with
 * input; its one key is {@link MarketCorrelation#KEY}. Nothing is decided by it, so no asset waits
 * for another.
 *
 * <p>O(assets) per reading and O(assets^2) per tick, assets at most 30.
 */
public final class MarketRiskEngine
    implements TickEngine<MarketRiskState, AssetReading, MarketRisk> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<MarketRiskState, MarketRisk> step(MarketRiskState before, Tick<AssetReading> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    MarketWork work = new MarketWork(before == null ? MarketRiskState.unseen() : before);
    tick.inputs().forEach(work::take);
    MarketRisk risk = work.assess(tick.endMillis(), tick.policy().version());
    return new Step<>(work.state(), List.of(risk), Step.NO_DEADLINE);
  }
}
