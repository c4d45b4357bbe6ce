package io.firebreak.job.backtest;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Every model at every horizon, over one instrument. */
final class PlanTasks implements FlatMapFunction<InstrumentCloses, ModelTask> {
  private static final long serialVersionUID = 1;

  private final BacktestPlan plan;

  PlanTasks(BacktestPlan plan) {
    this.plan = plan;
  }

  @Override
  public void flatMap(InstrumentCloses closes, Collector<ModelTask> out) {
    for (int horizonHours : plan.horizonsHours()) {
      for (String model : plan.models()) {
        out.collect(new ModelTask(closes, horizonHours, model));
      }
    }
  }
}
