package io.firebreak.option;

import io.firebreak.market.MarketEventOrder;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.ArrayList;
import java.util.List;

/** One chain under test, asked tick by tick; its events are put in the total order of the stage. */
final class ChainRun {
  private final OptionChainEngine engine = new OptionChainEngine();
  private ChainState state;

  ImpliedVolatilityTick at(long timeMillis, List<MarketEvent> events) {
    List<MarketEvent> inputs = new ArrayList<>(events);
    inputs.sort(MarketEventOrder.TOTAL);
    Step<ChainState, ImpliedVolatilityTick> step = engine.step(state, Ticks.at(timeMillis, inputs));
    state = step.state();
    return step.outputs().isEmpty() ? null : step.outputs().get(0);
  }

  ChainState state() {
    return state;
  }
}
