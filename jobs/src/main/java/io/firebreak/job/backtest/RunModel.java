package io.firebreak.job.backtest;

import io.firebreak.backtest.Blocks;
import io.firebreak.backtest.FirebreakPaths;
import io.firebreak.backtest.HaircutPath;
import io.firebreak.backtest.Horizon;
import io.firebreak.backtest.HourlyCloses;
import io.firebreak.backtest.PathReport;
import io.firebreak.backtest.Peer;
import java.util.List;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Runs a model over the closes of an instrument and judges the haircuts that it set. */
final class RunModel extends RichFlatMapFunction<ModelTask, JudgedPath> {
  /** Accumulator: models that have run. */
  static final String DONE = "backtest.done";

  private static final long serialVersionUID = 1;

  private final BacktestPlan plan;
  private transient LongCounter done;

  RunModel(BacktestPlan plan) {
    this.plan = plan;
  }

  @Override
  public void open(OpenContext context) {
    done = new LongCounter();
    getRuntimeContext().addAccumulator(DONE, done);
  }

  @Override
  public void flatMap(ModelTask task, Collector<JudgedPath> out) {
    if (task.model().equals(BacktestPlan.FIREBREAK)) {
      firebreak(task, out);
    } else {
      out.collect(judged(task, task.model(), peer(task)));
    }
    done.add(1);
  }

  private void firebreak(ModelTask task, Collector<JudgedPath> out) {
    List<HaircutPath> paths =
        new FirebreakPaths(plan.policy(), plan.floors(), task.pool())
            .of(task.closes().closes(), plan.horizon(task.horizonHours()), plan.readings());
    for (int i = 0; i < paths.size(); i++) {
      out.collect(judged(task, BacktestPlan.name(plan.readings().get(i)), paths.get(i)));
    }
  }

  private HaircutPath peer(ModelTask task) {
    HourlyCloses closes = task.closes().closes();
    Horizon horizon = plan.horizon(task.horizonHours());
    return HaircutPath.of(
        Peer.of(task.model())
            .orElseThrow()
            .model(horizon, plan.policy().haircut().classOf(closes.asset())),
        closes);
  }

  private JudgedPath judged(ModelTask task, String name, HaircutPath path) {
    Blocks blocks = plan.blocks(task.closes().closes(), task.horizonHours());
    return new JudgedPath(
        task.closes().instrument(),
        task.horizonHours(),
        name,
        PathReport.of(blocks, path),
        path.haircuts());
  }
}
