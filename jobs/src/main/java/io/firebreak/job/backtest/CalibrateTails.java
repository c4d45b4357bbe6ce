package io.firebreak.job.backtest;

import io.firebreak.backtest.CalibratedTails;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** A first pass over an instrument, for what it tells younger ones of its tail. */
final class CalibrateTails implements FlatMapFunction<InstrumentCloses, HorizonReports> {
  private static final long serialVersionUID = 1;

  private final BacktestPlan plan;

  CalibrateTails(BacktestPlan plan) {
    this.plan = plan;
  }

  @Override
  public void flatMap(InstrumentCloses own, Collector<HorizonReports> out) {
    if (plan.readings().isEmpty() || plan.policy().haircut().tail().matureHorizons() == 0) {
      return;
    }
    for (int hours : plan.horizonsHours()) {
      out.collect(
          new HorizonReports(
              hours,
              CalibratedTails.of(
                  own.instrument(), own.closes(), plan.policy(), plan.horizon(hours))));
    }
  }
}
