package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmileVarianceTest {

  @ParameterizedTest
  @ValueSource(doubles = {1e-4, 0.0296, 0.25, 4})
  void flatSmileGivesItself(double w) {
    double total = SmileVariance.total(new Smile(new double[] {-0.1, 0.2}, new double[] {w, w}));
    assertThat(Math.sqrt(total / w)).isCloseTo(1, within(1e-6));
  }

  /** A naive twin: the sum over strikes one ten-thousandth of the forward apart. */
  @Test
  void agreesWithADenseSumOverStrikes() {
    Smile smile = new Smile(new double[] {-0.5, -0.1, 0, 0.4}, new double[] {.08, .05, .04, .06});
    double step = 1e-4;
    double sum = 0;
    for (double strike = step / 2; strike < 20; strike += step) {
      double volatility = Math.sqrt(smile.totalVariance(Math.log(strike)));
      double price = Black76.price(new OptionTerms(strike, 1, strike > 1), 1, volatility);
      sum += 2 * step / (strike * strike) * price;
    }
    assertThat(SmileVariance.total(smile)).isCloseTo(sum, within(1e-6));
  }

  @Test
  void goesThroughItsPointsAndIsFlatOutside() {
    Smile smile = new Smile(new double[] {-0.2, 0, 0.1}, new double[] {.06, .04, .05});
    assertThat(smile.totalVariance(-0.2)).isEqualTo(.06);
    assertThat(smile.totalVariance(0)).isEqualTo(.04);
    assertThat(smile.totalVariance(0.1)).isEqualTo(.05);
    assertThat(smile.totalVariance(-9)).isEqualTo(.06);
    assertThat(smile.totalVariance(9)).isEqualTo(.05);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.15, -0.1, -0.01, 0.01, 0.05, 0.09})
  void doesNotOvershootItsPoints(double k) {
    Smile smile = new Smile(new double[] {-0.2, 0, 0.1}, new double[] {.06, .04, .05});
    assertThat(smile.totalVariance(k)).isBetween(.04, .06);
  }
}
