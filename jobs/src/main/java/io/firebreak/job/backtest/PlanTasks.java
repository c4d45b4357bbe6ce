package io.firebreak.job.backtest;

import io.firebreak.backtest.TailHistory;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Every model at every horizon, over one instrument, once the pools of all horizons are known.
 *
 * <p>State: the closes of the instrument, gone when the input has ended; a pool a horizon.
 */
final class PlanTasks
    extends KeyedBroadcastProcessFunction<String, InstrumentCloses, HorizonPool, ModelTask> {
  /** The pool of each horizon. */
  static final MapStateDescriptor<Integer, HorizonPool> POOLS =
      new MapStateDescriptor<>("pools", Types.INT, TypeInformation.of(HorizonPool.class));

  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;
  private static final ValueStateDescriptor<InstrumentCloses> CLOSES =
      new ValueStateDescriptor<>("closes", TypeInformation.of(InstrumentCloses.class));

  private final BacktestPlan plan;
  private transient ValueState<InstrumentCloses> closes;

  PlanTasks(BacktestPlan plan) {
    this.plan = plan;
  }

  @Override
  public void open(OpenContext context) {
    closes = getRuntimeContext().getState(CLOSES);
  }

  @Override
  public void processElement(
      InstrumentCloses own, ReadOnlyContext context, Collector<ModelTask> out) throws Exception {
    closes.update(own);
    context.timerService().registerEventTimeTimer(END_OF_INPUT);
  }

  @Override
  public void processBroadcastElement(HorizonPool pool, Context context, Collector<ModelTask> out)
      throws Exception {
    context.getBroadcastState(POOLS).put(pool.horizonHours(), pool);
  }

  @Override
  public void onTimer(long timeMillis, OnTimerContext context, Collector<ModelTask> out)
      throws Exception {
    for (int hours : plan.horizonsHours()) {
      HorizonPool told = context.getBroadcastState(POOLS).get(hours);
      TailHistory pool = told == null ? TailHistory.NONE : told.pool();
      for (String model : plan.models()) {
        boolean pooled = model.equals(BacktestPlan.FIREBREAK);
        out.collect(new ModelTask(closes.value(), hours, model, pooled ? pool : TailHistory.NONE));
      }
    }
    closes.clear();
  }
}
