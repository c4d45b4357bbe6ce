package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.option.ImpliedQuality.Evidence;
import org.junit.jupiter.api.Test;

class ImpliedQualityTest {

  @Test
  void eightStrikesFourPointsApartAreSixTenths() {
    double score = ImpliedQuality.score(new Evidence(0, 8, .04, false));
    assertThat(score).isCloseTo(.6, within(1e-12));
    assertThat(ImpliedQuality.weight(score)).isCloseTo(.3, within(1e-12));
  }

  @Test
  void freshUpToAMinuteAndNoLonger() {
    assertThat(ImpliedQuality.score(new Evidence(60_000, 10, .02, false))).isEqualTo(1);
    assertThat(ImpliedQuality.score(new Evidence(60_001, 10, .02, false))).isZero();
  }

  @Test
  void spreadOfTenPointsIsWorthNothing() {
    assertThat(ImpliedQuality.score(new Evidence(0, 10, .10, false))).isZero();
    assertThat(ImpliedQuality.score(new Evidence(0, 10, .0999, false))).isPositive();
  }

  @Test
  void unknownSpreadAndArbitrageAreWorthNothing() {
    assertThat(ImpliedQuality.score(new Evidence(0, 10, Double.NaN, false))).isZero();
    assertThat(ImpliedQuality.score(new Evidence(0, 10, .02, true))).isZero();
  }

  @Test
  void neverAboveOne() {
    assertThat(ImpliedQuality.score(new Evidence(0, 99, 0, false))).isEqualTo(1);
  }
}
