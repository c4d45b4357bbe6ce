package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathReportTest {
  private static final Horizon FOUR = new Horizon(4, 0.01);
  private static final int WARM_UP = 10;

  @Test
  void everyHourAfterTheWarmUpBelongsToOneBlock() {
    CoverageReport coverage = report(RandomCloses.flat(111), 0.1).coverage();
    assertThat(coverage.phases()).isEqualTo(4);
    assertThat(coverage.trials()).isEqualTo(111 - WARM_UP - 4);
    assertThat(coverage.skipped()).isZero();
  }

  @Test
  void lossEqualToTheHaircutIsCoveredAndOneBeyondIsNot() {
    double[] closes = RandomCloses.flat(60);
    closes[54] = 75;
    assertThat(report(closes, 0.25).coverage().breaches()).isZero();
    assertThat(report(closes, Math.nextDown(0.25)).coverage().breaches()).isEqualTo(1);
  }

  @Test
  void blockWithAMissingEndIsSkippedAndCounted() {
    double[] closes = RandomCloses.flat(60);
    closes[30] = Double.NaN;
    CoverageReport coverage = report(closes, 0.1).coverage();
    assertThat(coverage.skipped()).isEqualTo(2);
    assertThat(coverage.trials()).isEqualTo(60 - WARM_UP - 4 - 2);
  }

  @Test
  void breachBeforeTheWarmUpDoesNotCount() {
    double[] closes = RandomCloses.flat(60);
    Arrays.fill(closes, WARM_UP, 60, 50);
    // Blocks that begin at hours 6 to 9 see the fall; the first that counts begins at 10.
    assertThat(report(closes, 0.1).coverage().breaches()).isZero();
  }

  @Test
  void shortfallIsOfAPhaseOnAverage() {
    double[] closes = RandomCloses.flat(60);
    closes[54] = 70;
    SizeReport size = report(closes, 0.1).size();
    assertThat(size.shortfall()).isCloseTo(0.2 / 4, within(1e-15));
    assertThat(size.largestShortfall()).isCloseTo(0.2, within(1e-15));
    assertThat(size.meanHaircut()).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void phasesArePassedOneByOne() {
    double[] closes = RandomCloses.flat(WARM_UP + 4 * 500 + 4);
    // One phase loses in every tenth block, the others never; 500 blocks at 1 %.
    for (int hour = WARM_UP + 4; hour < closes.length; hour += 40) {
      closes[hour] = 50;
    }
    CoverageReport coverage = report(closes, 0.1).coverage();
    assertThat(coverage.kupiec()).isEqualTo(new Verdicts(0, 4));
    assertThat(coverage.red()).isEqualTo(1);
    assertThat(coverage.green()).isEqualTo(3);
  }

  @Test
  void assetWithoutABlockIsNoEvidence() {
    CoverageReport coverage = report(RandomCloses.flat(5), 0.1).coverage();
    assertThat(coverage.breachRate()).isNaN();
    assertThat(coverage.kupiec().decided()).isZero();
    assertThat(coverage.kupiec().share()).isNaN();
  }

  @Test
  void tercilesHoldAThirdOfTheHoursEachAndAllBreaches() {
    HourlyCloses closes = RandomCloses.of(5, 3_000);
    PathReport report = report(closes.closes(), 0.02);
    List<TercileReport> terciles = report.terciles();
    assertThat(terciles)
        .extracting(t -> (double) t.trials() / report.coverage().trials())
        .allSatisfy(share -> assertThat(share).isCloseTo(1 / 3.0, within(0.01)));
    assertThat(terciles.stream().mapToLong(TercileReport::breaches).sum())
        .isEqualTo(report.coverage().breaches());
    assertThat(terciles.get(2).breachRate()).isGreaterThan(2 * terciles.get(0).breachRate());
  }

  @Test
  void cycleIsMeasuredAfterTheWarmUp() {
    double[] haircuts = new double[100];
    Arrays.fill(haircuts, 0, WARM_UP, 0.9);
    Arrays.fill(haircuts, WARM_UP, 50, 0.1);
    Arrays.fill(haircuts, 50, 100, 0.3);
    CycleReport cycle = CycleReport.of(blocks(RandomCloses.flat(100)), haircuts);
    assertThat(cycle.peakToTrough()).isCloseTo(3, within(1e-12));
    assertThat(cycle.riseMax()).isCloseTo(0.2, within(1e-12));
    assertThat(cycle.changes()).isEqualTo(1);
  }

  private static PathReport report(double[] closes, double haircut) {
    HaircutPath path = HaircutPath.of(new StaticModel(haircut), RandomCloses.of(closes));
    return PathReport.of(blocks(closes), path);
  }

  private static Blocks blocks(double... closes) {
    return new Blocks(RandomCloses.of(closes), FOUR, WARM_UP);
  }
}
