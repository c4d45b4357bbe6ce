package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values computed from the formula of Kupiec (1995); six decimals are given. */
class KupiecTest {
  private static final double ROUNDED = 5.1e-7;

  @ParameterizedTest
  @CsvSource({
    "250, 0, 0.01, 5.025168, 0.024982",
    "250, 1, 0.01, 1.176491, 0.278071",
    "250, 2, 0.01, 0.108435, 0.741933",
    "250, 4, 0.01, 0.769138, 0.380484",
    "250, 5, 0.01, 1.956810, 0.161855",
    "250, 7, 0.01, 5.496990, 0.019049",
    "250, 10, 0.01, 12.955491, 0.000319",
    "255, 6, 0.01, 3.415358, 0.064592",
    "255, 7, 0.01, 5.316341, 0.021126",
    "510, 11, 0.01, 5.179619, 0.022853",
    "1000, 10, 0.01, 0, 1",
    "1000, 17, 0.01, 4.090973, 0.043113",
    "1000, 20, 0.01, 7.827239, 0.005146",
    "250, 20, 0.05, 4.039520, 0.044446",
    "365, 8, 0.01, 3.908008, 0.048057",
    "1000, 5, 0.005, 0, 1"
  })
  void equalsTheTable(long trials, long breaches, double alpha, double statistic, double pValue) {
    LikelihoodRatio ratio = Kupiec.proportionOfFailures(trials, breaches, alpha);
    assertThat(ratio.statistic()).isCloseTo(statistic, within(ROUNDED));
    assertThat(ratio.pValue()).isCloseTo(pValue, within(ROUNDED));
  }

  /** Kupiec (1995), table of non-rejection regions, with the strict inequality at no breach. */
  @ParameterizedTest
  @CsvSource({
    "255, 0.01, 1, 6", "510, 0.01, 2, 10", "1000, 0.01, 5, 16",
    "365, 0.01, 1, 7", "1000, 0.005, 2, 9", "255, 0.05, 7, 20"
  })
  void acceptsExactlyTheRegionOfTheTable(long trials, double alpha, long fewest, long most) {
    for (long breaches = 0; breaches <= 2 * most; breaches++) {
      TestOutcome outcome = Kupiec.proportionOfFailures(trials, breaches, alpha).outcome(0.05);
      boolean inside = breaches >= fewest && breaches <= most;
      assertThat(outcome).isEqualTo(inside ? TestOutcome.PASSED : TestOutcome.REJECTED);
    }
  }

  @Test
  void equalsTheValueOfTheTimeUntilTheFirstFailure() {
    assertThat(Kupiec.untilFirstFailure(20, 0.01).statistic()).isCloseTo(1.651643401, within(1e-9));
  }

  @Test
  void saysNothingWhileLessThanOneBreachIsExpected() {
    assertThat(Kupiec.proportionOfFailures(99, 3, 0.01).outcome(0.05))
        .isEqualTo(TestOutcome.NOT_ENOUGH_DATA);
    assertThat(Kupiec.proportionOfFailures(100, 3, 0.01).outcome(0.05))
        .isEqualTo(TestOutcome.PASSED);
  }

  @Test
  void refusesMoreBreachesThanTrials() {
    assertThatThrownBy(() -> Kupiec.proportionOfFailures(10, 11, 0.01))
        .hasMessage("breaches must be in [0, trials = 10], was 11");
  }
}
