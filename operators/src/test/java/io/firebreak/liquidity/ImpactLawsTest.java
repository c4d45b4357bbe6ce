package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed forms: computed in double precision, printed with twelve decimals. */
class ImpactLawsTest {
  private static final double PRINTED = 5e-13;

  @ParameterizedTest
  @CsvSource({
    "1e6, .000670820393",
    "1e7, .002121320344",
    "5e7, .004743416490",
    "1e8, .006708203932",
    "1e9, .021213203436"
  })
  void squareRootLawEqualsTheReference(double size, double fraction) {
    assertThat(SquareRootImpact.STANDARD.fraction(size, 0.03, 2e9))
        .isCloseTo(fraction, within(PRINTED));
  }

  @Test
  void impactWithoutVolumeIsUnknown() {
    assertThat(SquareRootImpact.STANDARD.fraction(1e6, 0.03, 0)).isNaN();
    assertThat(SquareRootImpact.STANDARD.fraction(1e6, Double.NaN, 1e9)).isNaN();
    assertThat(SquareRootImpact.STANDARD.fraction(0, 0.03, 1e9)).isZero();
  }

  @Test
  void walkingTheBookIsTheFloorOfAnImpact() {
    Fill fill = BookWalk.base(ReferenceBook.BOOK, Side.SELL, 10);
    assertThat(SquareRootImpact.orWalk(1e-9, fill)).isCloseTo(5.7e-4, within(1e-12));
    assertThat(SquareRootImpact.orWalk(0.01, fill)).isEqualTo(0.01);
  }

  @Test
  void exhaustedBookLeavesTheImpactUnknown() {
    Fill fill = BookWalk.base(ReferenceBook.BOOK, Side.SELL, 200);
    assertThat(SquareRootImpact.orWalk(0.01, fill)).isNaN();
  }

  @ParameterizedTest
  @CsvSource({"1e9, .036128256836", "1e10, .263816723629"})
  void bookImpactEqualsTheReference(double sold, double fraction) {
    double depth = BookImpact.marketDepthUsd(0.4, 2e9, 0.03, 1);
    assertThat(depth).isCloseTo(2.6666666667e10, within(1.0));
    assertThat(new BookImpact(depth, 0.5).fraction(sold)).isCloseTo(fraction, within(PRINTED));
  }

  @Test
  void depthOfABookIsReadAsUniform() {
    assertThat(BookImpact.ofBook(40e6, 100).depthUsd()).isCloseTo(4e9, within(1e-3));
  }

  @Test
  void smallSaleMovesThePriceByItsShareOfTheDepth() {
    assertThat(new BookImpact(4e9, 0).fraction(1)).isCloseTo(2.5e-10, within(1e-18));
  }

  @Test
  void noSaleTakesMoreThanTheFloorLeaves() {
    assertThat(new BookImpact(1, 0.3).fraction(1e12)).isEqualTo(0.7);
  }

  @Test
  void horizonOfAHundredMillionIsTwelveHoursAndCountsAsFour() {
    LiquidationHorizon horizon = new LiquidationHorizon(0.1);
    assertThat(horizon.hours(1e8, 2e9)).isCloseTo(12, within(1e-12));
    assertThat(horizon.effectiveHours(1e8, 2e9, 0)).isCloseTo(4, within(1e-12));
    assertThat(horizon.hours(1e8, 0)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.0001, Double.NaN})
  void refusesAParticipationOutOfRange(double participation) {
    assertThatThrownBy(() -> new LiquidationHorizon(participation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("participation must be in (0, 1.0]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1, Double.NaN})
  void refusesAFloorOutOfRange(double floor) {
    assertThatThrownBy(() -> new BookImpact(1, floor))
        .hasMessageContaining("floor must be in [0, 1)");
  }
}
