package io.firebreak.backtest;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a model did over several assets.
 *
 * @param assets assets with a judged block
 * @param trials blocks judged, over all phases and assets
 * @param breaches losses beyond the haircut
 * @param terciles the same in calm, middling and wild hours of each asset
 * @param tested assets with closes enough for the tests
 * @param kupiec passes of unconditional coverage at 5 %, over all pairs of such an asset and phase
 * @param independence passes of independence
 * @param both passes of both together
 * @param acerbi passes of Acerbi and Szekely's second test
 * @param meanHaircut mean haircut over all blocks, fraction
 * @param shortfall sum of the losses beyond the haircut of a phase on average, over all assets
 * @param equalMean the same at equal cost, over the yardstick's
 * @param peakToTrough mean over assets
 * @param riseP99 99 % quantile of the changes over 24 hours, mean over assets, fraction
 * @param riseMax largest rise over 24 hours, mean over assets, fraction
 * @param changesAYear changes of an asset's haircut in a year
 */
public record PooledReport(
    int assets,
    long trials,
    long breaches,
    List<TercileReport> terciles,
    int tested,
    Verdicts kupiec,
    Verdicts independence,
    Verdicts both,
    Verdicts acerbi,
    double meanHaircut,
    double shortfall,
    EqualMean equalMean,
    double peakToTrough,
    double riseP99,
    double riseMax,
    double changesAYear) {

  /**
   * One asset.
   *
   * @param report how the model did
   * @param pair its path beside the yardstick's
   */
  public record Member(PathReport report, EqualMean.Pair pair) {
    private static final int TESTED_HOURS = 2 * HourlyCloses.YEAR_HOURS;

    private boolean judged() {
      return report.coverage().trials() > 0;
    }

    /** Two years of closes: one of warm-up, and one to judge. */
    private boolean tested() {
      return judged() && pair.blocks().closes().known() >= TESTED_HOURS;
    }
  }

  /** Pools assets; those without a judged block take no part. O(assets x hours). */
  public static PooledReport of(List<Member> all) {
    List<Member> members = all.stream().filter(Member::judged).toList();
    List<CoverageReport> tested =
        members.stream().filter(Member::tested).map(each -> each.report().coverage()).toList();
    return new PooledReport(
        members.size(),
        members.stream().mapToLong(each -> each.report().coverage().trials()).sum(),
        members.stream().mapToLong(each -> each.report().coverage().breaches()).sum(),
        IntStream.range(0, Terciles.COUNT).mapToObj(group -> tercile(members, group)).toList(),
        tested.size(),
        sum(tested, CoverageReport::kupiec),
        sum(tested, CoverageReport::independence),
        sum(tested, CoverageReport::both),
        sum(tested, CoverageReport::acerbi),
        meanHaircut(members),
        members.stream().mapToDouble(each -> each.report().size().shortfall()).sum(),
        EqualMean.of(members.stream().map(Member::pair).toList()),
        mean(members, CycleReport::peakToTrough),
        mean(members, CycleReport::riseP99),
        mean(members, CycleReport::riseMax),
        mean(members, cycle -> cycle.changes() * (double) HourlyCloses.YEAR_HOURS / cycle.hours()));
  }

  /** Share of breaches, in [0, 1]; NaN without a trial. */
  public double breachRate() {
    return trials == 0 ? Double.NaN : (double) breaches / trials;
  }

  private static TercileReport tercile(List<Member> members, int group) {
    long trials = 0;
    long breaches = 0;
    double sum = 0;
    for (Member member : members) {
      TercileReport own = member.report().terciles().get(group);
      trials += own.trials();
      breaches += own.breaches();
      sum += own.trials() == 0 ? 0 : own.trials() * own.meanHaircut();
    }
    return new TercileReport(trials, breaches, trials == 0 ? Double.NaN : sum / trials);
  }

  private static Verdicts sum(
      List<CoverageReport> reports, Function<CoverageReport, Verdicts> test) {
    return reports.stream().map(test).reduce(new Verdicts(0, 0), Verdicts::plus);
  }

  private static double meanHaircut(List<Member> members) {
    long blocks = 0;
    double sum = 0;
    for (Member member : members) {
      SizeReport size = member.report().size();
      blocks += size.blocks();
      sum += size.blocks() == 0 ? 0 : size.blocks() * size.meanHaircut();
    }
    return blocks == 0 ? Double.NaN : sum / blocks;
  }

  private static double mean(List<Member> members, ToDoubleFunction<CycleReport> value) {
    return members.stream()
        .mapToDouble(each -> value.applyAsDouble(each.report().cycle()))
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }
}
