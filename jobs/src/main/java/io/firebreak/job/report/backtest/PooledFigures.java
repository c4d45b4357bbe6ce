package io.firebreak.job.report.backtest;

import io.firebreak.backtest.PooledReport;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a model over several assets. */
final class PooledFigures {
  private PooledFigures() {}

  /** All figures, in the order of their columns. */
  static List<Figure<Standing>> all() {
    return Stream.concat(coverage().stream(), rest().stream()).toList();
  }

  /** How often losses were beyond the haircut, and what tests say of it. */
  static List<Figure<Standing>> coverage() {
    return List.of(
        new Figure<>("assets", "assets", Form.COUNT, s -> s.report().assets()),
        new Figure<>("trials", "blocks", Form.COUNT, s -> s.report().trials()),
        new Figure<>("breaches", "breaches", Form.COUNT, s -> s.report().breaches()),
        new Figure<>("breachRate", "breach rate", Form.PERCENT, s -> s.report().breachRate()),
        new Figure<>("breachRateCalm", "calm", Form.PERCENT, s -> tercile(s.report(), 0)),
        new Figure<>("breachRateMiddling", "middling", Form.PERCENT, s -> tercile(s.report(), 1)),
        new Figure<>("breachRateWild", "wild", Form.PERCENT, s -> tercile(s.report(), 2)),
        new Figure<>("kupiecPassed", "Kupiec", Form.SHARE, s -> s.report().kupiec().share()),
        new Figure<>(
            "christoffersenPassed",
            "Christoff.",
            Form.SHARE,
            s -> s.report().independence().share()),
        new Figure<>("bothPassed", "both", Form.SHARE, s -> s.report().both().share()),
        new Figure<>(
            "acerbiSzekelyPassed", "Acerbi-Sz.", Form.SHARE, s -> s.report().acerbi().share()));
  }

  /** How large the haircut was, and how it moved. */
  static List<Figure<Standing>> rest() {
    return List.of(
        new Figure<>("meanHaircut", "mean", Form.PERCENT, s -> s.report().meanHaircut()),
        new Figure<>("shortfall", "shortfall", Form.RATIO, s -> s.report().shortfall()),
        new Figure<>(
            "equalMeanShortfall", "equal mean", Form.RATIO, s -> s.report().equalMean().pooled()),
        new Figure<>(
            "equalMeanShortfallPerAsset",
            "asset mean",
            Form.RATIO,
            s -> s.report().equalMean().perAsset()),
        new Figure<>("peakToTrough", "peak/trough", Form.RATIO, s -> s.report().peakToTrough()),
        new Figure<>("rise24hP99", "24 h p99", Form.PERCENT, s -> s.report().riseP99()),
        new Figure<>("rise24hMax", "24 h max", Form.PERCENT, s -> s.report().riseMax()),
        new Figure<>("rise24hMaxOverYardstick", "max/fhs", Form.RATIO, Standing::riseRatio),
        new Figure<>("changesAYear", "changes/year", Form.COUNT, s -> s.report().changesAYear()));
  }

  private static double tercile(PooledReport report, int group) {
    return report.terciles().get(group).breachRate();
  }
}
