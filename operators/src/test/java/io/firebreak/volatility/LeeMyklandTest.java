package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeMyklandTest {
  private static final double CALM = 1e-3;
  private static final long MINUTE = MinuteBars.MILLIS;

  @ParameterizedTest
  @CsvSource({"78, 5.0973", "252, 5.3636", "288, 5.3950", "1440, 5.7775", "86400, 6.7150"})
  void criticalValuesAtOnePercent(double bars, double expected) {
    assertThat(LeeMykland.critical(bars, 0.01)).isCloseTo(expected, within(5e-5));
  }

  @Test
  void criticalValueIsThatOfADayOfMinutes() {
    // C_n + S_n beta of Lee and Mykland for n = 1440.
    assertThat(LeeMykland.CRITICAL)
        .isCloseTo(4.265734385217 + 0.328629169746 * 4.600149226777, within(1e-11));
  }

  @Test
  void statisticOfTheReference() {
    // The ninth of the twelve reference returns; six products, K = 8.
    double[] before = {-2e-3, 1.5e-3, -0.5e-3, 1e-3, -1e-3, 0.5e-3, -1.5e-3};
    LeeMyklandState state = LeeMyklandState.unseen();
    for (double r : before) {
      state = LeeMykland.plus(state, new LeeMykland.Bar(r, 0, false), 1);
    }
    assertThat(Math.sqrt(state.product() / state.weight()))
        .isCloseTo(0.00104083299973, within(1e-14));
    assertThat(LeeMykland.statistic(state, 10e-3)).isCloseTo(9.60768922831, within(1e-10));
  }

  @Test
  void returnJustAboveTheCriticalValueIsAJump() {
    LeeMyklandState jumped = next(calm(60), LeeMykland.CRITICAL * CALM * (1 + 1e-9), 61);
    assertThat(jumped.jumpMillis()).isEqualTo(61 * MINUTE);
  }

  @Test
  void returnJustBelowTheCriticalValueIsNone() {
    LeeMyklandState calm = next(calm(60), LeeMykland.CRITICAL * CALM * (1 - 1e-9), 61);
    assertThat(calm.jumpMillis()).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void fallIsNegative() {
    assertThat(next(calm(60), -10 * CALM, 61).statistic()).isCloseTo(-10, within(1e-9));
  }

  @Test
  void oneJumpDoesNotHideTheNext() {
    LeeMyklandState jumped = next(calm(60), 20 * CALM, 61);
    LeeMyklandState after = next(next(jumped, CALM, 62), 20 * CALM, 63);
    assertThat(after.statistic()).isCloseTo(20, within(1e-9));
  }

  @Test
  void newLevelIsLearntFromItsThirdBarOn() {
    LeeMyklandState state = next(next(calm(60), 20 * CALM, 61), 20 * CALM, 62);
    double learnt = state.product();
    assertThat(next(state, 5 * CALM, 63).product()).isGreaterThan(learnt);
  }

  @Test
  void newLevelIsNoJumpAfterTenBars() {
    LeeMyklandState state = calm(240);
    for (int bar = 241; bar <= 300; bar++) {
      state = next(state, 20 * CALM, bar);
    }
    assertThat(state.jumpMillis()).isLessThanOrEqualTo(250 * MINUTE);
  }

  @Test
  void barThatIsNotJudgedHasNoStatistic() {
    LeeMyklandState state = LeeMykland.plus(calm(60), new LeeMykland.Bar(1, 61 * MINUTE, false), 1);
    assertThat(state.statistic()).isNaN();
    assertThat(state.jumpMillis()).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void pricesThatNeverMovedJudgeNothing() {
    LeeMyklandState still = LeeMyklandState.unseen();
    for (int bar = 1; bar <= 60; bar++) {
      still = next(still, 0, bar);
    }
    assertThat(next(still, CALM, 61).statistic()).isNaN();
  }

  private static LeeMyklandState calm(int bars) {
    LeeMyklandState state = LeeMyklandState.unseen();
    for (int bar = 1; bar <= bars; bar++) {
      state = next(state, bar % 2 == 0 ? CALM : -CALM, bar);
    }
    return state;
  }

  private static LeeMyklandState next(LeeMyklandState state, double r, long bar) {
    return LeeMykland.plus(
        state, new LeeMykland.Bar(r, bar * MINUTE, true), MinuteBars.DECAY.kept(1));
  }
}
