package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyVarianceTest {
  private static final int SLOTS = 17_280;

  /** Changes of a slot with variance 1e-8 and no noise. */
  private static final TwoScale.Changes CHANGES = new TwoScale.Changes(1e-8, 12e-8);

  @Test
  void wholeDayIsTheSumOfItsSlots() {
    DayState next = DailyVariance.at(day(100, SLOTS), 101);
    assertThat(next.variances()[29]).isCloseTo(SLOTS * 1e-8, within(1e-15));
  }

  @Test
  void halfADayIsScaledToTheWhole() {
    DayState next = DailyVariance.at(day(100, SLOTS / 2), 101);
    assertThat(next.variances()[29]).isCloseTo(SLOTS * 1e-8, within(1e-15));
  }

  @Test
  void lessThanHalfADayIsMissing() {
    assertThat(DailyVariance.at(day(100, SLOTS / 2 - 1), 101).variances()[29]).isNaN();
  }

  @Test
  void dayThatNoiseHidesHasVarianceZero() {
    DayState day = DayState.unseen();
    for (int slot = 0; slot < SLOTS; slot++) {
      day = DailyVariance.plus(day, new TwoScale.Changes(2e-8, 1e-8), 100);
    }
    assertThat(DailyVariance.at(day, 101).variances()[29]).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 29, 30})
  void daysOfSilenceAreMissing(int later) {
    double[] variances = DailyVariance.at(day(100, SLOTS), 100 + later).variances();
    assertThat(variances[30 - later]).isNotNaN();
    assertThat(DailyVariance.known(variances, 30)).isCloseTo(1 / 30.0, within(1e-15));
  }

  @Test
  void dayIsForgottenAfterThirty() {
    double[] variances = DailyVariance.at(day(100, SLOTS), 131).variances();
    assertThat(DailyVariance.known(variances, 30)).isEqualTo(0);
  }

  @Test
  void nothingRollsBeforeTheDayHasEnded() {
    DayState day = day(100, SLOTS);
    assertThat(DailyVariance.at(day, 100)).isSameAs(day);
  }

  private static DayState day(long day, int slots) {
    DayState state = DayState.unseen();
    for (int slot = 0; slot < slots; slot++) {
      state = DailyVariance.plus(state, CHANGES, day);
    }
    return state;
  }
}
