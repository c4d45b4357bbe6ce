package io.firebreak.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Coverage of a path over all phases. Counts are sums over the phases: divided by {@code phases}
 * they are what a phase has on average.
 *
 * @param phases number of phases
 * @param trials blocks judged
 * @param skipped blocks without a known end, or without a haircut
 * @param breaches losses beyond the haircut
 * @param kupiec passes of unconditional coverage at 5 %, over the phases
 * @param independence passes of Christoffersen's independence at 5 %
 * @param conditional passes of conditional coverage at 5 %
 * @param both passes of unconditional coverage and independence together
 * @param acerbi passes of Acerbi and Szekely's second test at about 5 %
 * @param acerbiDepth mean of their first statistic over the phases with a breach
 * @param acerbiTotal mean of their second statistic
 * @param green phases in the green zone of the traffic light
 * @param yellow phases in the yellow zone
 * @param red phases in the red zone
 */
public record CoverageReport(
    int phases,
    long trials,
    long skipped,
    long breaches,
    Verdicts kupiec,
    Verdicts independence,
    Verdicts conditional,
    Verdicts both,
    Verdicts acerbi,
    double acerbiDepth,
    double acerbiTotal,
    int green,
    int yellow,
    int red) {
  private static final double LEVEL = 0.05;

  /** Judges all phases; O(hours). */
  static CoverageReport of(Blocks blocks, HaircutPath path) {
    List<PhaseCoverage> phases = new ArrayList<>();
    for (int phase = 0; phase < blocks.phases(); phase++) {
      phases.add(PhaseCoverage.of(blocks, path, phase));
    }
    return new CoverageReport(
        phases.size(),
        phases.stream().mapToLong(PhaseCoverage::trials).sum(),
        phases.stream().mapToLong(PhaseCoverage::skipped).sum(),
        phases.stream().mapToLong(PhaseCoverage::breaches).sum(),
        verdicts(phases, phase -> phase.kupiec().outcome(LEVEL)),
        verdicts(phases, phase -> phase.independence().outcome(LEVEL)),
        verdicts(phases, phase -> phase.conditional().outcome(LEVEL)),
        verdicts(phases, CoverageReport::both),
        verdicts(phases, phase -> phase.acerbi().outcome()),
        mean(phases, phase -> phase.acerbi().depth()),
        mean(phases, phase -> phase.acerbi().total()),
        lights(phases, TrafficLight.GREEN),
        lights(phases, TrafficLight.YELLOW),
        lights(phases, TrafficLight.RED));
  }

  /** Share of breaches, in [0, 1]; NaN without a trial. */
  public double breachRate() {
    return trials == 0 ? Double.NaN : (double) breaches / trials;
  }

  /** Blocks a phase has on average. */
  public double trialsAPhase() {
    return (double) trials / phases;
  }

  /** Breaches a phase has on average. */
  public double breachesAPhase() {
    return (double) breaches / phases;
  }

  private static TestOutcome both(PhaseCoverage phase) {
    TestOutcome kupiec = phase.kupiec().outcome(LEVEL);
    TestOutcome independence = phase.independence().outcome(LEVEL);
    if (kupiec == TestOutcome.REJECTED || independence == TestOutcome.REJECTED) {
      return TestOutcome.REJECTED;
    }
    return kupiec == independence ? kupiec : TestOutcome.NOT_ENOUGH_DATA;
  }

  private static Verdicts verdicts(
      List<PhaseCoverage> phases, Function<PhaseCoverage, TestOutcome> test) {
    return Verdicts.of(phases.stream().map(test).toList());
  }

  private static double mean(List<PhaseCoverage> phases, ToDoubleFunction<PhaseCoverage> value) {
    return phases.stream()
        .mapToDouble(value)
        .filter(each -> !Double.isNaN(each))
        .average()
        .orElse(Double.NaN);
  }

  private static int lights(List<PhaseCoverage> phases, TrafficLight light) {
    return (int) phases.stream().filter(phase -> phase.light() == light).count();
  }
}
