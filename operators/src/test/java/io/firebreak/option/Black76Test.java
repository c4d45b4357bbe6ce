package io.firebreak.option;

import static io.firebreak.option.NormalisedBlackTest.assertRelative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prices with 40 digits from Black's formula; the first two also in public tests of LetsBeRational.
 */
class Black76Test {
  private static final String TABLE =
      """
      100,   100,    0.5,   0.20,        C, 5.6371977797016624
      100,   100,    0.5,   0.232323232, C, 6.5463554338677719
      100,   95,     0.5,   0.30,        C, 10.974459762526391
      100,   95,     0.5,   0.30,        P, 5.9744597625263914
      60000, 60000,  30,    0.60,        C, 4112.3644309521284
      60000, 80000,  30,    0.75,        C, 622.80374555978618
      60000, 30000,  7,     0.90,        P, 1.1989900571609207e-5
      60000, 120000, 7,     0.80,        C, 2.8185555029970101e-7
      3000,  2500,   1,     0.80,        P, 1.6098566382053602e-4
      """;

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void pricesOfTheTable(
      double forward, double strike, double time, double sigma, char type, double price) {
    assertRelative(Black76.price(terms(strike, time, type), forward, sigma), price, 1e-13);
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void volatilitiesOfTheTable(
      double forward, double strike, double time, double sigma, char type, double price) {
    assertRelative(ImpliedVolatility.of(terms(strike, time, type), forward, price), sigma, 1e-14);
  }

  @ParameterizedTest
  @CsvSource({
    "60000, 60000,  30, 0.60, C, 0.068539407182535473",
    "60000, 80000,  30, 0.75, C, 0.010380062425996436",
    "60000, 30000,  7,  0.90, P, 1.9983167619348679e-10",
    "60000, 120000, 7,  0.80, C, 4.6975925049950169e-12",
    "3000,  2500,   1,  0.80, P, 5.3661887940178674e-8"
  })
  void coinPricesThereAndBack(
      double forward, double strike, double days, double sigma, char type, double coin) {
    OptionTerms terms = terms(strike, days, type);
    assertRelative(InverseOption.coinPrice(terms, forward, sigma), coin, 1e-13);
    assertRelative(InverseOption.impliedVolatility(terms, forward, coin), sigma, 1e-14);
  }

  @Test
  void deltaInCoinIsLessByThePremium() {
    OptionTerms terms = terms(60000, 30, 'C');
    assertThat(Black76.delta(terms, 60000, 0.6)).isCloseTo(0.534269703591, within(1e-12));
    assertThat(InverseOption.coinDelta(terms, 60000, 0.6)).isCloseTo(0.465730296409, within(1e-12));
  }

  @Property
  void callAndPutDifferByTheForwardLessTheStrike(
      @ForAll @DoubleRange(min = 20, max = 500) double strike,
      @ForAll @DoubleRange(min = 0.01, max = 3) double sigma) {
    double call = Black76.price(new OptionTerms(strike, 0.1, true), 100, sigma);
    double put = Black76.price(new OptionTerms(strike, 0.1, false), 100, sigma);
    assertThat(call - put).isCloseTo(100 - strike, within(1e-12 * strike));
  }

  @Property
  void vegaIsTheSlopeOfThePrice(@ForAll @DoubleRange(min = 60, max = 160) double strike) {
    OptionTerms terms = new OptionTerms(strike, 0.25, true);
    double step = 1e-5;
    double rise = Black76.price(terms, 100, 0.5 + step) - Black76.price(terms, 100, 0.5 - step);
    assertThat(Black76.vega(terms, 100, 0.5)).isCloseTo(rise / (2 * step), within(1e-6));
  }

  @Test
  void intrinsicValueHasNoVolatility() {
    OptionTerms call = new OptionTerms(90, 1, true);
    assertThat(ImpliedVolatility.of(call, 100, 10)).isNaN();
    assertThat(ImpliedVolatility.of(call, 100, Math.nextUp(10.0))).isPositive();
  }

  @Test
  void priceOfTheForwardItselfNeedsAnInfiniteVolatility() {
    assertThat(ImpliedVolatility.of(new OptionTerms(100, 1, true), 100, 100)).isInfinite();
    assertThat(ImpliedVolatility.of(new OptionTerms(100, 1, true), 100, 101)).isInfinite();
  }

  @Test
  void refusesWhatIsNoOption() {
    assertThatThrownBy(() -> new OptionTerms(0, 1, true))
        .hasMessageContaining("strike")
        .hasMessageContaining("0.0");
    assertThatThrownBy(() -> new OptionTerms(1, Double.NaN, true)).hasMessageContaining("years");
    assertThatThrownBy(() -> Black76.price(new OptionTerms(1, 1, true), -1, 1))
        .hasMessageContaining("forward");
    assertThatThrownBy(() -> Black76.price(new OptionTerms(1, 1, true), 1, 0))
        .hasMessageContaining("volatility");
  }

  /** Times of 1 and more are days. */
  private static OptionTerms terms(double strike, double time, char type) {
    return new OptionTerms(strike, time < 1 ? time : time / 365, type == 'C');
  }
}
