package io.firebreak.job.bench.rolling;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * One addition a part of a second, and one step of the ring a second.
 *
 * <p>State of each asset: {@code "open"}, the sums of the seconds that the watermark has not
 * reached; {@code "closed"}, the ring. Both end five minutes after the asset's last return.
 */
final class RingFunction extends KeyedProcessFunction<String, SecondSum, Reading> {
  private static final long serialVersionUID = 1;

  private transient MapState<Long, Double> open;
  private transient ValueState<ClosedSeconds> closed;

  @Override
  public void open(OpenContext context) {
    open =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("open", Types.LONG, Types.DOUBLE));
    closed =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>("closed", TypeInformation.of(ClosedSeconds.class)));
  }

  @Override
  public void processElement(SecondSum part, Context context, Collector<Reading> out)
      throws Exception {
    long lastMillis = lastMillisOf(part.second());
    if (lastMillis <= context.timerService().currentWatermark()) {
      throw new IllegalStateException("a return must come before the watermark, was in " + part);
    }
    Double sum = open.get(part.second());
    if (sum == null) {
      context.timerService().registerEventTimeTimer(lastMillis);
    }
    open.put(part.second(), sum == null ? part.squares() : sum + part.squares());
  }

  @Override
  public void onTimer(long timeMillis, OnTimerContext context, Collector<Reading> out)
      throws Exception {
    long second = Math.floorDiv(timeMillis, (long) RollingVolatility.SLIDE_MILLIS);
    ClosedSeconds before = closed.value();
    ClosedSeconds now =
        (before == null ? ClosedSeconds.empty() : before).with(second, open.get(second));
    open.remove(second);
    if (now.isEmptyAt(second)) {
      closed.clear();
      return;
    }
    closed.update(now);
    out.collect(new Reading(context.getCurrentKey(), timeMillis + 1, Math.sqrt(now.total())));
    context.timerService().registerEventTimeTimer(lastMillisOf(second + 1));
  }

  private static long lastMillisOf(long second) {
    return (second + 1) * RollingVolatility.SLIDE_MILLIS - 1;
  }
}
