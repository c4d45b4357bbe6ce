package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Collateral at 70 %, debt at 90 %. */
class RelativeVolatilityTest {

  @Test
  void stressesACorrelationThatHelpsDownByOneHalf() {
    // sqrt(.49 + .81 - 2 x .3 x .63)
    assertThat(RelativeVolatility.of(.7, .9, .8)).isCloseTo(.960208311, within(1e-9));
  }

  @Test
  void takesAPerfectHedgeForHalfOfOne() {
    assertThat(RelativeVolatility.of(.7, .7, 1)).isCloseTo(.7, within(1e-15));
  }

  @Test
  void leavesACorrelationThatHurtsAsItIs() {
    assertThat(RelativeVolatility.of(.7, .9, -1)).isCloseTo(1.6, within(1e-15));
  }

  @Test
  void isThatOfTheCollateralWhereDollarsAreOwed() {
    assertThat(RelativeVolatility.of(.7, 0, 0)).isCloseTo(.7, within(1e-15));
  }

  @Test
  void neverFallsWhenTheCorrelationDoes() {
    for (double rho = -1; rho < 1; rho += 0.01) {
      assertThat(RelativeVolatility.of(.7, .9, rho))
          .isGreaterThanOrEqualTo(RelativeVolatility.of(.7, .9, rho + 0.01) - 1e-12);
    }
  }
}
