package io.firebreak.job.backtest;

import io.firebreak.backtest.TailHistory;
import io.firebreak.haircut.TailReport;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Pools what all instruments report at a horizon, once all have.
 *
 * <p>State: the reports, at most one an hour and instrument; gone when the input has ended.
 */
final class PoolTails extends KeyedProcessFunction<Integer, HorizonReports, HorizonPool> {
  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;
  private static final ListStateDescriptor<TailReport> REPORTS =
      new ListStateDescriptor<>("reports", TypeInformation.of(TailReport.class));

  private final BacktestPlan plan;
  private transient ListState<TailReport> reports;

  PoolTails(BacktestPlan plan) {
    this.plan = plan;
  }

  @Override
  public void open(OpenContext context) {
    reports = getRuntimeContext().getListState(REPORTS);
  }

  @Override
  public void processElement(HorizonReports own, Context context, Collector<HorizonPool> out)
      throws Exception {
    reports.addAll(own.reports());
    context.timerService().registerEventTimeTimer(END_OF_INPUT);
  }

  @Override
  public void onTimer(long timeMillis, OnTimerContext context, Collector<HorizonPool> out)
      throws Exception {
    List<TailReport> all = new ArrayList<>();
    reports.get().forEach(all::add);
    out.collect(new HorizonPool(context.getCurrentKey(), TailHistory.of(all, plan.policy())));
    reports.clear();
  }
}
