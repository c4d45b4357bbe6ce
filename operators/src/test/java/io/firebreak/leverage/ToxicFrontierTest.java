package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values computed from the closed forms, printed with nine decimals or more. */
class ToxicFrontierTest {
  private static final double PRINTED = 5.1e-10;

  @ParameterizedTest
  @CsvSource({
    "0.01, 0.990099010",
    "0.02, 0.980392157",
    "0.05, 0.952380952",
    "0.075, 0.930232558",
    "0.10, 0.909090909",
    "0.15, 0.869565217"
  })
  void goldenFrontiers(double bonus, double loanToValue) {
    assertThat(ToxicFrontier.loanToValue(bonus)).isCloseTo(loanToValue, within(PRINTED));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.952380952",
    "0.05, 0.907029478",
    "0.10, 0.865800866",
    "0.25, 0.761904762",
    "0.50, 0.634920635",
    "1.0, 0.476190476"
  })
  void goldenFrontiersAtADepth(double poolOverDepth, double loanToValue) {
    assertThat(ToxicFrontier.loanToValue(0.05, poolOverDepth * 4e8, 4e8))
        .isCloseTo(loanToValue, within(PRINTED));
  }

  /** The toxicity floors of the golden haircuts. */
  @ParameterizedTest
  @CsvSource({
    "0.05, 1e8, 2e9, 0.0929705215",
    "0.05, 1e8, 2e8, 0.3650793651",
    "0.1, 3e7, 5e7, 0.4318181818"
  })
  void goldenHaircutFloors(double bonus, double poolUsd, double depthUsd, double floor) {
    assertThat(ToxicFrontier.haircutFloor(bonus, poolUsd, depthUsd))
        .isCloseTo(floor, within(5.1e-11));
  }

  @Test
  void liquidationHealsBelowTheFrontierAndHarmsAboveIt() {
    assertThat(ToxicFrontier.after(90, 100, 45, 0.05)).isCloseTo(0.853080569, within(PRINTED));
    assertThat(ToxicFrontier.after(97, 100, 48.5, 0.05)).isCloseTo(0.988283240, within(PRINTED));
  }

  @ParameterizedTest
  @CsvSource({"-1e-4, true", "1e-4, false"})
  void poolHealsExactlyBelowTheFrontierOfItsDepth(double distance, boolean heals) {
    double debt = 100 * (ToxicFrontier.loanToValue(0.05, 100, 400) + distance);
    double sold = 1e-6 * 1.05;
    double ratio = (debt - 1e-6) / ((100 - sold) * (1 - sold / 400));
    assertThat(ratio < debt / 100).isEqualTo(heals);
  }

  @Test
  void collateralThatDoesNotSufficeLeavesAnInfiniteRatio() {
    assertThat(ToxicFrontier.after(100, 105, 100, 0.05)).isInfinite();
  }

  @Test
  void unknownDepthIsAnUnknownFrontierAndAnEmptyBookNone() {
    assertThat(ToxicFrontier.loanToValue(0.05, 1e8, Double.NaN)).isNaN();
    assertThat(ToxicFrontier.loanToValue(0.05, 1e8, 0)).isLessThan(1e-7);
  }

  @Test
  void negativeBonusIsRefused() {
    assertThatThrownBy(() -> ToxicFrontier.loanToValue(-0.01))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bonus must be at least 0, was -0.01");
  }
}
