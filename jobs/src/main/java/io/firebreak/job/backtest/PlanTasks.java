package io.firebreak.job.backtest;

import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Every model at every horizon, over one instrument. */
final class PlanTasks extends RichFlatMapFunction<InstrumentCloses, ModelTask> {
  /** Accumulator: models to run. */
  static final String TASKS = "backtest.tasks";

  private static final long serialVersionUID = 1;

  private final BacktestPlan plan;
  private transient LongCounter tasks;

  PlanTasks(BacktestPlan plan) {
    this.plan = plan;
  }

  @Override
  public void open(OpenContext context) {
    tasks = new LongCounter();
    getRuntimeContext().addAccumulator(TASKS, tasks);
  }

  @Override
  public void flatMap(InstrumentCloses closes, Collector<ModelTask> out) {
    for (int horizonHours : plan.horizonsHours()) {
      for (String model : plan.models()) {
        tasks.add(1);
        out.collect(new ModelTask(closes, horizonHours, model));
      }
    }
  }
}
