package io.firebreak.job.bench;

import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Topic;
import io.firebreak.model.Ingested;
import io.firebreak.operator.Conservation;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The least that a keyed job does: one state access and one count an event, and a thin output. */
final class Thinned extends KeyedProcessFunction<String, Ingested, Outgoing> {
  private static final long serialVersionUID = 1;

  private final int every;

  private final LongCounter good = new LongCounter();

  private transient ValueState<Long> count;

  Thinned(int every) {
    this.every = every;
  }

  @Override
  public void open(OpenContext context) {
    getRuntimeContext().addAccumulator(Conservation.GOOD, good);
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Ingested input, Context context, Collector<Outgoing> out)
      throws Exception {
    good.add(1);
    Long before = count.value();
    long now = before == null ? 1 : before + 1;
    count.update(now);
    if (now % every == 0) {
      String key = context.getCurrentKey();
      long time = input.event().eventTimeMillis();
      out.collect(new Outgoing(Topic.ALERTS, key, time, now, key + now, "{\"count\":" + now + "}"));
    }
  }
}
