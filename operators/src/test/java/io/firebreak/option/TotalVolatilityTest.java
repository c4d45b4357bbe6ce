package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class TotalVolatilityTest {
  private static final double ULP = 0x1p-52;

  /** What one unit in the last place of the price moves s by, and four for the arithmetic. */
  @Property(tries = 5000)
  void inverseIsAsPreciseAsThePriceAllows(
      @ForAll @Scale(9) @DoubleRange(min = -12, max = 0) double x,
      @ForAll @Scale(9) @DoubleRange(min = 1e-3, max = 10) double s) {
    double price = NormalisedBlack.price(x, s);
    double highest = Math.exp(x / 2);
    if (price < Double.MIN_NORMAL || price >= highest) {
      return;
    }
    double condition = highest / (s * NormalisedBlack.vega(x, s));
    double sensitivity = Math.min(condition, NormalisedBlack.overVega(x / s, s / 2) / s);
    double tolerance = ULP * (8 + 64 * sensitivity);
    NormalisedBlackTest.assertRelative(TotalVolatility.of(x, price), s, tolerance);
  }

  @Property(tries = 2000)
  void nearTheMoneyAsWell(
      @ForAll @Scale(9) @DoubleRange(min = -0.05, max = 0) double x,
      @ForAll @Scale(9) @DoubleRange(min = 2e-3, max = 1) double s) {
    double price = NormalisedBlack.price(x, s);
    if (price >= Double.MIN_NORMAL) {
      NormalisedBlackTest.assertRelative(TotalVolatility.of(x, price), s, 16 * ULP);
    }
  }

  @Test
  void smallestPriceHasAVolatility() {
    assertThat(TotalVolatility.of(-2, Double.MIN_NORMAL)).isBetween(0.05, 0.06);
    assertThat(TotalVolatility.of(-2, Double.MIN_VALUE)).isBetween(0.05, 0.06);
  }

  @Test
  void largestPriceBelowTheHighestHasAVolatility() {
    assertThat(TotalVolatility.of(-2, Math.nextDown(Math.exp(-1)))).isBetween(10.0, 25.0);
  }

  @Test
  void noPriceHasNoVolatility() {
    assertThat(TotalVolatility.of(-1, 0)).isNaN();
    assertThat(TotalVolatility.of(-1, -1e-9)).isNaN();
    assertThat(TotalVolatility.of(-1, Double.NaN)).isNaN();
  }

  @Test
  void highestPriceNeedsAnInfiniteVolatility() {
    assertThat(TotalVolatility.of(-1, Math.exp(-0.5))).isInfinite();
    assertThat(TotalVolatility.of(0, 1)).isInfinite();
  }
}
