package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

/** Twelve returns with a jump in the ninth; reference values printed with 13 digits. */
class ReturnMomentsTest {
  private static final double[] RETURNS = {
    1e-3, -2e-3, 1.5e-3, -0.5e-3, 1e-3, -1e-3, 0.5e-3, -1.5e-3, 10e-3, -1e-3, 2e-3, -0.5e-3
  };
  private static final int N = RETURNS.length;

  @Test
  void realisedVarianceIsTheSumOfSquares() {
    assertThat(N * ReturnMoments.variance(of(RETURNS))).isCloseTo(1.1725e-4, within(1e-16));
  }

  @Test
  void bipowerVariationOfTheReference() {
    assertThat(N * ReturnMoments.bipower(of(RETURNS))).isCloseTo(6.254625373965e-5, within(1e-17));
  }

  @Test
  void medianVarianceOfTheReference() {
    assertThat(N * ReturnMoments.medianVariance(of(RETURNS)))
        .isCloseTo(3.065813932368e-5, within(1e-17));
  }

  @Test
  void tripowerQuarticityOfTheReference() {
    assertThat(N * N * ReturnMoments.quarticity(of(RETURNS)))
        .isCloseTo(2.891273199448e-9, withinPercentage(1e-9));
  }

  @Test
  void jumpRatioOfTheReference() {
    assertThat(JumpTest.ratio(of(RETURNS))).isCloseTo(0.466556471304, within(1e-12));
  }

  @Test
  void jumpStatisticOfTheReference() {
    assertThat(JumpTest.z(of(RETURNS))).isCloseTo(2.071039687955, within(1e-11));
  }

  @Test
  void statisticBelowTheCriticalValueLeavesNoJumpShare() {
    assertThat(JumpTest.jumpShare(of(RETURNS))).isEqualTo(0);
  }

  @Test
  void statisticAboveTheCriticalValueGivesTheRatio() {
    double[] jumped = RETURNS.clone();
    jumped[8] = 0.1;
    assertThat(JumpTest.z(of(jumped))).isGreaterThan(JumpTest.CRITICAL);
    assertThat(JumpTest.jumpShare(of(jumped))).isEqualTo(JumpTest.ratio(of(jumped)));
  }

  @Test
  void returnsOfZeroMakeNoStatistic() {
    assertThat(JumpTest.z(of(0, 0, 0, 0))).isNaN();
    assertThat(JumpTest.jumpShare(of(0, 0, 0, 0))).isNaN();
  }

  @Test
  void nothingIsKnownBeforeTheFirstProducts() {
    assertThat(ReturnMoments.variance(of())).isNaN();
    assertThat(ReturnMoments.bipower(of(1e-3))).isNaN();
    assertThat(ReturnMoments.medianVariance(of(1e-3, 2e-3))).isNaN();
  }

  @Test
  void productsDoNotReachAcrossAGap() {
    MomentsState gap = ReturnMoments.gap(of(1e-3, 2e-3), 1);
    MomentsState after = ReturnMoments.plus(gap, 5e-3, 1);
    assertThat(after.pairWeight()).isEqualTo(1);
    assertThat(after.weight()).isEqualTo(3);
  }

  private static MomentsState of(double... returns) {
    MomentsState state = MomentsState.unseen();
    for (double r : returns) {
      state = ReturnMoments.plus(state, r, 1);
    }
    return state;
  }
}
