package io.firebreak.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsorptionRatioTest {
  private static final double[] COLD = {};

  @Test
  void threeAssetsEqualTheHandComputation() {
    double[][] matrix = {{1, .8, .5}, {.8, 1, .4}, {.5, .4, 1}};
    assertThat(AbsorptionRatio.of(matrix, COLD).ratio()).isCloseTo(.717421570, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({".3, .37, .07", ".6, .64, .04", ".9, .91, .01"})
  void equalCorrelationHasAClosedForm(double rho, double first, double second) {
    // Of ten assets two factors count: (1 + 9 rho)/10, and (1 - rho)/10 for any other.
    assertThat(AbsorptionRatio.of(equicorrelated(10, rho), COLD).ratio())
        .isCloseTo(first + second, within(1e-9));
  }

  @Test
  void countsAFifthOfTheAssetsRoundedUp() {
    assertThat(AbsorptionRatio.factors(5)).isEqualTo(1);
    assertThat(AbsorptionRatio.factors(6)).isEqualTo(2);
    assertThat(AbsorptionRatio.factors(30)).isEqualTo(6);
  }

  @Test
  void perfectCorrelationIsAbsorbedWhole() {
    assertThat(AbsorptionRatio.of(equicorrelated(12, 1), COLD).ratio()).isCloseTo(1, within(1e-9));
  }

  @Test
  void independentAssetsAreAbsorbedByTheShareOfTheFactors() {
    assertThat(AbsorptionRatio.of(equicorrelated(10, 0), COLD).ratio())
        .isCloseTo(0.2, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void warmIterationFollowsTheEigenvaluesOfAChangingMatrix(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] factors = new double[30][8];
    for (double[] row : factors) {
      Arrays.setAll(row, i -> random.nextDouble(-1, 1));
    }
    double[] basis = COLD;
    for (int step = 0; step < 40; step++) {
      for (double[] row : factors) {
        row[0] += 0.02 + random.nextDouble(-0.01, 0.01);
      }
      double[][] matrix = correlation(factors);
      AbsorptionRatio ratio = AbsorptionRatio.of(matrix, basis);
      basis = ratio.basis();
      // Loadings that change by percents a step: three iterations lag behind by some tenths of one.
      assertThat(ratio.ratio()).isCloseTo(top(matrix), within(5e-3));
    }
  }

  private static double top(double[][] matrix) {
    double[] values = Jacobi.eigenvalues(matrix);
    int k = AbsorptionRatio.factors(values.length);
    return Arrays.stream(values, values.length - k, values.length).sum() / values.length;
  }

  private static double[][] equicorrelated(int n, double rho) {
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(matrix[i], rho);
      matrix[i][i] = 1;
    }
    return matrix;
  }

  /** Correlation of assets with these loadings and a little noise of their own. */
  private static double[][] correlation(double[][] loadings) {
    int n = loadings.length;
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double scale =
            Math.sqrt(dot(loadings[i], loadings[i]) + 0.5)
                * Math.sqrt(dot(loadings[j], loadings[j]) + 0.5);
        matrix[i][j] = i == j ? 1 : dot(loadings[i], loadings[j]) / scale;
      }
    }
    return matrix;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
