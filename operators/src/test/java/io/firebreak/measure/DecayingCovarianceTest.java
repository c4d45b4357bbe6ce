package io.firebreak.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecayingCovarianceTest {
  private static final double[] X = {10, -20, 5, 30, -15, -5, 8, -12};
  private static final double[] Y = {.02, -.05, .01, .07, -.02, -.02, .01, -.03};

  private static DecayingCovariance reference() {
    DecayingCovariance pairs = DecayingCovariance.unseen();
    for (int i = 0; i < X.length; i++) {
      pairs = pairs.plus(X[i], Y[i], 1);
    }
    return pairs;
  }

  @Test
  void slopeThroughTheOriginEqualsTheReference() {
    // Computed in double precision from sum xy / sum xx, printed with 12 decimals.
    assertThat(reference().slopeThroughOrigin()).isCloseTo(.002225172597, within(1e-12));
  }

  @Test
  void slopeWithInterceptEqualsTheReference() {
    assertThat(reference().slope()).isCloseTo(.002225984200, within(1e-12));
  }

  @Test
  void explainedShareEqualsTheReference() {
    double r = reference().correlation();
    assertThat(r * r).isCloseTo(.963061293107, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void equalsTheWeightedSums(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 300;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] kept = new double[n];
    DecayingCovariance pairs = DecayingCovariance.unseen();
    for (int i = 0; i < n; i++) {
      x[i] = random.nextDouble(-3, 3);
      y[i] = x[i] + random.nextDouble(-3, 3);
      kept[i] = random.nextDouble(0.9, 1);
      pairs = pairs.plus(x[i], y[i], kept[i]);
    }
    assertThat(pairs.covariance()).isCloseTo(naiveCovariance(x, y, kept), within(1e-10));
  }

  private static double naiveCovariance(double[] x, double[] y, double[] kept) {
    double[] w = new double[x.length];
    double left = 1;
    for (int i = x.length - 1; i >= 0; i--) {
      w[i] = left;
      left *= kept[i];
    }
    double sum = 0;
    double squares = 0;
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i];
      squares += w[i] * w[i];
      meanX += w[i] * x[i];
      meanY += w[i] * y[i];
    }
    double products = 0;
    for (int i = 0; i < w.length; i++) {
      products += w[i] * (x[i] - meanX / sum) * (y[i] - meanY / sum);
    }
    return products / (sum - squares / sum);
  }

  @Test
  void oneSampleHasNoCovariance() {
    assertThat(DecayingCovariance.unseen().plus(1, 2, 1).covariance()).isNaN();
  }

  @Test
  void whatDoesNotVaryHasNoSlopeAndNoCorrelation() {
    DecayingCovariance flat = DecayingCovariance.unseen().plus(1, 2, 1).plus(1, 3, 1);
    assertThat(flat.slope()).isNaN();
    assertThat(flat.correlation()).isNaN();
  }

  @Test
  void equalWeightsCountEachSampleOnce() {
    assertThat(reference().effectiveSamples()).isEqualTo(X.length);
  }

  @ParameterizedTest
  @CsvSource({
    // Tabulated values of the normal distribution.
    "0, 0.5",
    "1, 0.8413447460685429",
    "-1, 0.15865525393145705",
    "1.959963984540054, 0.975",
    "-3, 0.0013498980316300946",
    "6, 0.9999999990134123"
  })
  void normalDistributionEqualsTheTable(double x, double probability) {
    assertThat(StandardNormal.distribution(x)).isCloseTo(probability, within(1e-14));
  }

  @Test
  void normalDistributionSaturates() {
    assertThat(StandardNormal.distribution(40)).isEqualTo(1);
    assertThat(StandardNormal.distribution(-40)).isEqualTo(0);
  }
}
