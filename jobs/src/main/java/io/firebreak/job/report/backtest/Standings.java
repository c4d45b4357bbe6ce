package io.firebreak.job.report.backtest;

import io.firebreak.job.backtest.AssetGroup;
import io.firebreak.job.backtest.BacktestPlan;
import io.firebreak.job.backtest.BacktestResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The pooled results, computed once.
 *
 * @param group assets
 * @param horizonHours time from a decision to the sale
 * @param models name and standing of each model that is shown
 */
record Standings(AssetGroup group, int horizonHours, List<Named> models) {

  /**
   * A model and how it stands.
   *
   * @param model name
   * @param standing how it stands
   */
  record Named(String model, Standing standing) {}

  /** All groups that have an asset, at all horizons. */
  static List<Standings> of(BacktestResult result) {
    List<Standings> all = new ArrayList<>();
    for (AssetGroup group : AssetGroup.values()) {
      if (!result.judged(group).isEmpty()) {
        result.plan().horizonsHours().forEach(hours -> all.add(of(result, group, hours)));
      }
    }
    return all;
  }

  private static Standings of(BacktestResult result, AssetGroup group, int hours) {
    var yardstick = result.pooled(group, hours, BacktestPlan.YARDSTICK.label());
    List<Named> models =
        result.plan().shown().stream()
            .map(
                model ->
                    new Named(model, new Standing(result.pooled(group, hours, model), yardstick)))
            .toList();
    return new Standings(group, hours, models);
  }

  String title() {
    var first = models.get(0).standing().report();
    return "horizon "
        + horizonHours
        + " h, "
        + group.words()
        + ": "
        + first.assets()
        + " assets, tests over "
        + first.tested()
        + " with two years of closes";
  }
}
