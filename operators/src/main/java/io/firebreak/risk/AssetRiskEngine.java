package io.firebreak.risk;

import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * Assembles the measures of an asset at each tick in which one of its instruments, its options, its
 * volatility index, its oracle or its exposures spoke. Nothing goes out before the first price.
 * O(instruments + rungs + ladder points) per tick.
 */
public final class AssetRiskEngine implements TickEngine<AssetRiskState, AssetInput, AssetRisk> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<AssetRiskState, AssetRisk> step(AssetRiskState before, Tick<AssetInput> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    AssetRiskWork work = new AssetRiskWork(before == null ? AssetRiskState.unseen() : before, tick);
    AssetRisk risk = work.assess();
    return new Step<>(work.state(), risk == null ? List.of() : List.of(risk), Step.NO_DEADLINE);
  }
}
