package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values computed from the formulas, printed with nine decimals or more. */
class HawkesDispersionTest {
  @Test
  void goldenBranchingRatioOfTwelveCounts() {
    // Counts 0 1 0 0 2 7 12 9 3 1 0 0: mean 35/12, sample variance 16.992424242.
    assertThat(HawkesDispersion.branchingRatio(35 / 12.0, 16.992424242))
        .isCloseTo(0.585699242, within(5.1e-10));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 10, 3.404042768",
    "0.5, 1, 100, 3.94",
    "0.8, 1, 60, 23.000012288",
    "0.9, 0.1, 60, 25.553919956",
    "0.9, 0.1, 600, 83.540899411"
  })
  void goldenFiniteWindows(double n, double decay, double window, double ratio) {
    assertThat(HawkesDispersion.varianceToMean(n, window, decay)).isCloseTo(ratio, within(1e-9));
    assertThat(HawkesDispersion.branchingRatio(ratio, window, decay)).isCloseTo(n, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 1, 10", "0.8, 1, 60", "0.9, 0.1, 60", "0.99, 1, 10"})
  void neighboursGiveTheBranchingRatioBack(double n, double decay, double window) {
    double difference = HawkesDispersion.differenceToMean(n, window, decay);
    assertThat(HawkesDispersion.fromNeighbours(difference, window, decay))
        .isCloseTo(n, within(1e-9));
  }

  @Test
  void simulatedNeighboursDifferAsTheFormulaSays() {
    long[] times = new HawkesPath(1, 0.6, 0.5).times(1, 4e5);
    double[] counts = new double[40_000];
    for (long time : times) {
      counts[(int) (time / 10_000)]++;
    }
    double steps = 0;
    for (int i = 1; i < counts.length; i++) {
      steps += (counts[i] - counts[i - 1]) * (counts[i] - counts[i - 1]);
    }
    // Three standard errors, sqrt(3 / 40,000) of the ratio each, and some for the clustering.
    double simulated = steps / 2 / times.length;
    double formula = HawkesDispersion.differenceToMean(0.6, 10, 0.5);
    assertThat(simulated).isCloseTo(formula, within(0.04 * formula));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10, 60, 3_600})
  void dispersionRisesWithTheBranchingRatio(double window) {
    double before = 1;
    double differenceBefore = 1;
    for (double n = 0.01; n < 0.999; n += 0.01) {
      double ratio = HawkesDispersion.varianceToMean(n, window, 0.3);
      assertThat(ratio).isGreaterThan(before);
      before = ratio;
      double difference = HawkesDispersion.differenceToMean(n, window, 0.3);
      assertThat(difference).isGreaterThan(differenceBefore);
      differenceBefore = difference;
    }
  }

  @Test
  void correctionOnlyRaisesTheRatioAndVanishesInLongWindows() {
    double uncorrected = HawkesDispersion.branchingRatio(1, 4);
    assertThat(HawkesDispersion.branchingRatio(4, 10, 1)).isGreaterThan(uncorrected);
    assertThat(HawkesDispersion.branchingRatio(4, 1e7, 1)).isCloseTo(uncorrected, within(1e-6));
  }

  @Test
  void fasterKernelGivesALowerRatio() {
    assertThat(HawkesDispersion.branchingRatio(4, 10, 1))
        .isLessThan(HawkesDispersion.branchingRatio(4, 10, 0.1));
  }

  @Test
  void poissonDispersionIsNoBranching() {
    assertThat(HawkesDispersion.branchingRatio(3, 3)).isZero();
    assertThat(HawkesDispersion.branchingRatio(1, 10, 1)).isZero();
    assertThat(HawkesDispersion.branchingRatio(0, 0)).isNaN();
  }
}
