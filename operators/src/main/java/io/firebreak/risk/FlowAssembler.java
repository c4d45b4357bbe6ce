package io.firebreak.risk;

import io.firebreak.flow.FlowState;
import io.firebreak.flow.TradeFlow;
import io.firebreak.model.AssetInput;
import io.firebreak.model.FlowView;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Tick;
import java.util.List;

/** The flow family: what was traded, and from which side. */
final class FlowAssembler {
  final FlowState traded;
  private final long now;

  FlowAssembler(FlowState before, List<VenueTick> ticks, Tick<AssetInput> tick) {
    now = tick.endMillis();
    FlowState flow = before;
    for (VenueTick venueTick : ticks) {
      flow = TradeFlow.plus(flow, UsdAmounts.traded(venueTick, tick), now);
    }
    traded = flow;
  }

  FlowView view() {
    return TradeFlow.view(traded, now);
  }

  /** Traded USD of a day; NaN while unknown. */
  double dailyUsd() {
    return TradeFlow.dailyUsd(traded, now);
  }

  /** The state after a tick that was measured. */
  FlowState sampled() {
    return TradeFlow.sampled(traded, now);
  }
}
