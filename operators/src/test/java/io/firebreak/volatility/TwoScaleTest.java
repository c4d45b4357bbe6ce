package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Thirteen prices, K = 3; reference values printed with 13 digits. */
class TwoScaleTest {
  private static final double[] PRICES = {
    100, 100.02, 99.99, 100.05, 100.01, 100.06, 100.03, 100.10, 100.07, 100.12, 100.08, 100.15,
    100.11
  };
  private static final int K = 3;
  private static final int N = PRICES.length - 1;

  private final TwoScaleState state = of(PRICES);

  @Test
  void fastSumOfTheReference() {
    assertThat(state.fast()).isCloseTo(2.626364095557e-6, within(1e-18));
    assertThat(state.fastWeight()).isEqualTo(N);
  }

  @Test
  void slowSumOfTheReference() {
    assertThat(state.slow() / K).isCloseTo(1.035326021612e-6, within(1e-18));
    assertThat(state.slowWeight()).isEqualTo(N - K + 1);
  }

  @Test
  void adjustedEstimatorOfTheReference() {
    double slot = variance(state);
    assertThat(N * slot * (N - K + 1) / (N + 1)).isCloseTo(4.233883008638e-7, within(1e-18));
  }

  @Test
  void unadjustedEstimatorOfTheReference() {
    // RV_K - nbar / n RV_1, without the division by 1 - nbar / n.
    double slot = variance(state);
    double meanCount = (N - K + 1) / (double) K;
    double adjusted = N * slot * (N - K + 1) / (N + 1);
    assertThat(adjusted * (1 - meanCount / N)).isCloseTo(3.057804395128e-7, within(1e-18));
  }

  @Test
  void bounceAloneIsNoiseAndNoVariance() {
    double[] bounce = new double[101];
    for (int i = 0; i < bounce.length; i++) {
      bounce[i] = 100 * Math.exp(i % 2 == 0 ? 1e-4 : -1e-4);
    }
    TwoScaleState bounced = of(bounce);
    assertThat(variance(bounced)).isCloseTo(0, within(1e-20));
    assertThat(noise(bounced)).isCloseTo(1e4 * Math.sqrt(2) * 1e-4, within(1e-9));
  }

  @Test
  void varianceMayBeNegativeAndItsVolatilityIsThenZero() {
    TwoScaleState back = of(100, 101, 99, 100, 101, 99, 100);
    assertThat(variance(back)).isNegative();
    assertThat(Annualised.volatility(variance(back), 5)).isEqualTo(0);
  }

  @Test
  void noChangeReachesAcrossAGap() {
    TwoScaleState gap = TwoScale.gap(of(100, 101, 102, 103), 1);
    TwoScaleState after = TwoScale.plus(gap, 8, Math.log(200), 1);
    assertThat(after.fastWeight()).isEqualTo(3);
    assertThat(after.slowWeight()).isEqualTo(1);
  }

  @Test
  void nothingIsKnownBeforeTheSlowScaleIsFull() {
    assertThat(variance(of(100, 101, 102))).isNaN();
    assertThat(variance(of(100, 101, 102, 103))).isNotNaN();
  }

  private static double variance(TwoScaleState s) {
    return TwoScale.variance(s.fast() / s.fastWeight(), s.slow() / s.slowWeight(), K);
  }

  private static double noise(TwoScaleState s) {
    return TwoScale.noiseBps(s.fast() / s.fastWeight(), s.slow() / s.slowWeight(), K);
  }

  private static TwoScaleState of(double... prices) {
    TwoScaleState state = TwoScaleState.unseen(K);
    for (int slot = 0; slot < prices.length; slot++) {
      state = TwoScale.plus(state, slot, Math.log(prices[slot]), 1);
    }
    return state;
  }
}
