package io.firebreak.job.backtest;

import io.firebreak.backtest.ClosesByHour;
import io.firebreak.operator.Conservation;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Gathers the closes of an instrument and hands them on as one when the input has ended. The first
 * close of an hour counts, a further one is a duplicate.
 *
 * <p>State: the closes of the instrument, 16 bytes an hour, and its asset; gone when the input has
 * ended.
 */
final class GatherCloses extends KeyedProcessFunction<String, KnownClose, InstrumentCloses> {
  /** Accumulator: instruments that have a close. */
  static final String INSTRUMENTS = "backtest.instruments";

  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;
  private static final MapStateDescriptor<Long, Double> CLOSES =
      new MapStateDescriptor<>("closes", Types.LONG, Types.DOUBLE);
  private static final ValueStateDescriptor<String> ASSET =
      new ValueStateDescriptor<>("asset", Types.STRING);

  private transient MapState<Long, Double> closes;
  private transient ValueState<String> asset;
  private transient LongCounter instruments;
  private transient LongCounter good;
  private transient LongCounter duplicate;

  @Override
  public void open(OpenContext context) {
    closes = getRuntimeContext().getMapState(CLOSES);
    asset = getRuntimeContext().getState(ASSET);
    instruments = new LongCounter();
    good = new LongCounter();
    duplicate = new LongCounter();
    getRuntimeContext().addAccumulator(INSTRUMENTS, instruments);
    getRuntimeContext().addAccumulator(Conservation.GOOD, good);
    getRuntimeContext().addAccumulator(Conservation.DUPLICATE, duplicate);
  }

  @Override
  public void processElement(KnownClose close, Context context, Collector<InstrumentCloses> out)
      throws Exception {
    if (asset.value() == null) {
      asset.update(close.asset());
      instruments.add(1);
      context.timerService().registerEventTimeTimer(END_OF_INPUT);
    }
    if (closes.contains(close.knownMillis())) {
      duplicate.add(1);
    } else {
      closes.put(close.knownMillis(), close.close());
      good.add(1);
    }
  }

  @Override
  public void onTimer(long timeMillis, OnTimerContext context, Collector<InstrumentCloses> out)
      throws Exception {
    ClosesByHour hours = new ClosesByHour();
    TreeMap<Long, Double> byTime = new TreeMap<>();
    for (Map.Entry<Long, Double> entry : closes.entries()) {
      byTime.put(entry.getKey(), entry.getValue());
    }
    byTime.forEach(hours::add);
    out.collect(new InstrumentCloses(context.getCurrentKey(), hours.of(asset.value())));
    closes.clear();
    asset.clear();
  }
}
