package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values with 40 digits from b = e^(x/2) N(h + t) - e^(-x/2) N(h - t). */
class NormalisedBlackTest {
  private static final double PRECISION = 1e-14;

  @ParameterizedTest
  @CsvSource({
    "0,      0.2,  7.9655674554057963e-2,  0.39695254747701177",
    "-0.001, 2,    6.8218963794512199e-1,  0.24197069427280468",
    "-0.5,   0.1,  5.3399117858008565e-9,  1.4848622763566937e-6",
    "-1,     0.1,  7.4653976115685746e-26, 7.6849863873242438e-23",
    "-0.1,   0.01, 7.4744685724967554e-27, 7.6945024448247235e-23",
    "-2,     0.3,  5.5877835638550899e-13, 8.8112143444825117e-11",
    "-5,     1,    4.7557763710846427e-8,  1.3120253667650905e-6",
    "-10,    6,    5.8962054854751878e-3,  1.1050911904828946e-3"
  })
  void priceVegaAndInverseHaveFullPrecision(double x, double s, double price, double vega) {
    assertRelative(NormalisedBlack.price(x, s), price, PRECISION);
    assertRelative(NormalisedBlack.vega(x, s), vega, PRECISION);
    assertRelative(TotalVolatility.of(x, price), s, PRECISION);
  }

  /** Vegas that the public tests of Jaeckel's reference implementation assert. */
  @ParameterizedTest
  @CsvSource({"1e-300, 0.3989422804014327", "2.937528694999807, 0.13566415614561067"})
  void vegaAtTheMoney(double s, double vega) {
    assertRelative(NormalisedBlack.vega(0, s), vega, PRECISION);
  }

  @Test
  void logarithmOfThePriceGoesOnWhereThePriceIsZero() {
    assertThat(NormalisedBlack.price(-4, 0.1)).isZero();
    assertThat(NormalisedBlack.logPrice(-4, 0.1)).isCloseTo(-810.602401894, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"-0.5, 0.3", "-0.5, 3", "-4, 2", "-1e-3, 7"})
  void priceAndComplementAddUpToTheHighestPrice(double x, double s) {
    double sum = NormalisedBlack.price(x, s) + NormalisedBlack.complement(x, s);
    assertRelative(sum, Math.exp(x / 2), 1e-15);
  }

  /** The two forms of the sum meet at s = 0.5 and at h = -4. */
  @ParameterizedTest
  @CsvSource({"-0.3, 0.5", "-1.9, 0.5", "-3, 0.5", "-0.4, 0.1", "-1.6, 0.4"})
  void formsMeetWithoutAStep(double x, double s) {
    double below = NormalisedBlack.price(x, Math.nextDown(s));
    double above = NormalisedBlack.price(x, Math.nextUp(s));
    assertThat(above / below - 1).isBetween(-5e-15, 5e-14);
  }

  static void assertRelative(double actual, double expected, double tolerance) {
    assertThat(actual).isCloseTo(expected, within(tolerance * Math.abs(expected)));
  }
}
