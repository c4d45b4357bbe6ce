package io.firebreak.risk;

import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.option.ImpliedIndex;
import io.firebreak.option.ImpliedProxy;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TickGrid;
import java.util.List;

/**
 * Thins the measures of an asset out to one record a second: the last of each second that has any.
 * Its ticks are those of {@link #GRID}, whatever the tick of the measures is. Keeps what is usual
 * at each hour of the week. O(measures).
 */
public final class AssetMetricsEngine implements TickEngine<SeasonMemory, AssetRisk, AssetMetrics> {
  private static final long serialVersionUID = 1;

  /** One second. */
  public static final TickGrid GRID = new TickGrid(1_000);

  /** Below this annual volatility an asset is meant to stand still: it has no market to share. */
  private static final double LEAST_VOLATILITY = 0.2;

  @Override
  public Step<SeasonMemory, AssetMetrics> step(SeasonMemory before, Tick<AssetRisk> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    AssetRisk last = tick.inputs().get(tick.inputs().size() - 1);
    boolean inMarket = inMarket(last.asset(), tick.policy().haircut());
    ImpliedProxy proxy = ImpliedIndex.in(tick.market()).proxyFor(last);
    SeasonMemory seasons = before == null ? SeasonMemory.unseen() : before;
    for (AssetRisk each : tick.inputs().subList(0, tick.inputs().size() - 1)) {
      seasons = Seasons.plus(seasons, each);
    }
    AssetMetrics metrics =
        new AssetMetrics(
            last.asset(),
            tick.endMillis(),
            inMarket,
            last,
            proxy.volatility(),
            proxy.quality(),
            Seasons.view(seasons, last));
    return new Step<>(Seasons.plus(seasons, last), List.of(metrics), Step.NO_DEADLINE);
  }

  /**
   * Whether an asset takes part in the measures of the whole market: the policy names its class,
   * and the class is not pegged to a currency. This bounds what one key has to take.
   */
  static boolean inMarket(String asset, HaircutPolicy policy) {
    return policy.assetClasses().containsKey(asset)
        && policy.classOf(asset).priorVolatility() >= LEAST_VOLATILITY;
  }
}
