package io.firebreak.operator;

import io.firebreak.fastlane.FastLane;
import io.firebreak.fastlane.LaneBand;
import io.firebreak.fastlane.LaneState;
import io.firebreak.market.InstrumentState;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Tick;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * The stage of the instruments, with the fast lane beside it: a price that leaves its band gives a
 * provisional signal on arrival. What the stage decides at its ticks is the same with and without.
 *
 * <p>State of each key besides that of {@link TickFunction}: {@code "fast-lane"} ({@link
 * LaneState}, about 100 bytes), which ends with the key.
 */
public final class VenueTickFunction extends TickFunction<InstrumentState, MarketEvent, VenueTick> {
  private static final long serialVersionUID = 1;

  /** Provisional signals, as they are raised. */
  public static final OutputTag<ProvisionalSignal> PROVISIONAL =
      new OutputTag<>("provisional", TypeInformation.of(ProvisionalSignal.class));

  private transient ValueState<LaneState> lane;

  public VenueTickFunction(Stage<InstrumentState, MarketEvent, VenueTick> stage) {
    super(stage);
  }

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    lane =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("fast-lane", TypeInformation.of(LaneState.class)));
  }

  @Override
  public void processElement(MarketEvent event, ReadOnlyContext context, Collector<VenueTick> out)
      throws Exception {
    // What is late is in no tick that could confirm it.
    if (FastLane.tests(event) && event.eventTimeMillis() > context.currentWatermark()) {
      LaneState band = lane.value();
      if (FastLane.hit(band, event, stage().grid())) {
        ProvisionalSignal signal = FastLane.signal(band, event, stage().grid());
        context.output(PROVISIONAL, signal);
        lane.update(band.raised(signal.tickEndMillis()));
      }
    }
    super.processElement(event, context, out);
  }

  @Override
  protected void decided(Tick<MarketEvent> tick, List<VenueTick> outputs, OnTimerContext context)
      throws Exception {
    for (VenueTick output : outputs) {
      Policy policy = tick.policy().forAsset(output.asset());
      lane.update(LaneBand.after(lane.value(), output, policy));
    }
  }

  @Override
  protected void ended() {
    lane.clear();
  }
}
