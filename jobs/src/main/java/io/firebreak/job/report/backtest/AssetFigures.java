package io.firebreak.job.report.backtest;

import io.firebreak.backtest.CoverageReport;
import io.firebreak.backtest.EqualMean;
import io.firebreak.backtest.PathReport;
import io.firebreak.backtest.PooledReport.Member;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a model over one asset. Counts are those of a phase on average. */
final class AssetFigures {
  private AssetFigures() {}

  /** All figures, in the order of their columns. */
  static List<Figure<Member>> all() {
    return Stream.of(breaches(), tests(), rest()).flatMap(List::stream).toList();
  }

  private static List<Figure<Member>> breaches() {
    return List.of(
        new Figure<>("phases", "phases", Form.COUNT, m -> coverage(m).phases()),
        new Figure<>("blocks", "blocks", Form.MEAN_COUNT, m -> coverage(m).trialsAPhase()),
        new Figure<>(
            "skipped",
            "skipped",
            Form.MEAN_COUNT,
            m -> (double) coverage(m).skipped() / coverage(m).phases()),
        new Figure<>("breaches", "breaches", Form.MEAN_COUNT, m -> coverage(m).breachesAPhase()),
        new Figure<>("breachRate", "rate", Form.PERCENT, m -> coverage(m).breachRate()),
        new Figure<>("breachRateCalm", "calm", Form.PERCENT, m -> tercile(m, 0)),
        new Figure<>("breachRateMiddling", "middling", Form.PERCENT, m -> tercile(m, 1)),
        new Figure<>("breachRateWild", "wild", Form.PERCENT, m -> tercile(m, 2)));
  }

  private static List<Figure<Member>> tests() {
    return List.of(
        new Figure<>("kupiecPassed", "Kupiec", Form.SHARE, m -> coverage(m).kupiec().share()),
        new Figure<>(
            "christoffersenPassed",
            "Christoffersen",
            Form.SHARE,
            m -> coverage(m).independence().share()),
        new Figure<>(
            "conditionalPassed", "conditional", Form.SHARE, m -> coverage(m).conditional().share()),
        new Figure<>("bothPassed", "both", Form.SHARE, m -> coverage(m).both().share()),
        new Figure<>(
            "acerbiSzekelyPassed", "Acerbi-Szekely", Form.SHARE, m -> coverage(m).acerbi().share()),
        new Figure<>("acerbiSzekelyZ1", "Z1", Form.RATIO, m -> coverage(m).acerbiDepth()),
        new Figure<>("acerbiSzekelyZ2", "Z2", Form.RATIO, m -> coverage(m).acerbiTotal()),
        new Figure<>("greenPhases", "green", Form.COUNT, m -> coverage(m).green()),
        new Figure<>("yellowPhases", "yellow", Form.COUNT, m -> coverage(m).yellow()),
        new Figure<>("redPhases", "red", Form.COUNT, m -> coverage(m).red()));
  }

  private static List<Figure<Member>> rest() {
    return List.of(
        new Figure<>("meanHaircut", "mean", Form.PERCENT, m -> path(m).size().meanHaircut()),
        new Figure<>("shortfall", "shortfall", Form.RATIO, m -> path(m).size().shortfall()),
        new Figure<>(
            "largestShortfall", "largest", Form.PERCENT, m -> path(m).size().largestShortfall()),
        new Figure<>(
            "equalMeanShortfall",
            "equal mean",
            Form.RATIO,
            m -> EqualMean.of(List.of(m.pair())).perAsset()),
        new Figure<>(
            "peakToTrough", "peak/trough", Form.RATIO, m -> path(m).cycle().peakToTrough()),
        new Figure<>("rise24hP99", "24 h p99", Form.PERCENT, m -> path(m).cycle().riseP99()),
        new Figure<>("rise24hMax", "24 h max", Form.PERCENT, m -> path(m).cycle().riseMax()),
        new Figure<>("variation", "variation", Form.RATIO, m -> path(m).cycle().variation()),
        new Figure<>("changes", "changes", Form.COUNT, m -> path(m).cycle().changes()));
  }

  private static PathReport path(Member member) {
    return member.report();
  }

  private static CoverageReport coverage(Member member) {
    return member.report().coverage();
  }

  private static double tercile(Member member, int group) {
    return member.report().terciles().get(group).breachRate();
  }
}
