package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficLightTest {

  /** Basel Committee (1996), table 2: cumulative probabilities for 250 days at 99 %. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.081059",
    "1, 0.285752",
    "2, 0.543169",
    "3, 0.758117",
    "4, 0.892188",
    "5, 0.958817",
    "6, 0.986299",
    "7, 0.995975",
    "8, 0.998943",
    "9, 0.999750",
    "10, 0.999946"
  })
  void cumulativeProbabilityEqualsTheTable(long breaches, double probability) {
    assertThat(TrafficLight.cumulative(250, breaches, 0.01)).isCloseTo(probability, within(5.1e-7));
  }

  @ParameterizedTest
  @CsvSource({
    "250, 0.01, 0, GREEN",
    "250, 0.01, 4, GREEN",
    "250, 0.01, 5, YELLOW",
    "250, 0.01, 9, YELLOW",
    "250, 0.01, 10, RED",
    "250, 0.01, 250, RED"
  })
  void zonesAreThoseOfTheFramework(long trials, double alpha, long breaches, TrafficLight zone) {
    assertThat(TrafficLight.of(trials, breaches, alpha)).isEqualTo(zone);
  }

  /** The same rule for a year of 365 days at 99.5 %. */
  @ParameterizedTest
  @CsvSource({"3, GREEN", "4, YELLOW", "8, YELLOW", "9, RED"})
  void zonesFollowTheSameRuleForOtherSamples(long breaches, TrafficLight zone) {
    assertThat(TrafficLight.of(365, breaches, 0.005)).isEqualTo(zone);
  }

  @Test
  void hasNoColourWhileLessThanOneBreachIsExpected() {
    assertThat(TrafficLight.of(99, 0, 0.01)).isEqualTo(TrafficLight.NOT_ENOUGH_DATA);
  }
}
