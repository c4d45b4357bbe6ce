package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The yardstick of the benchmark finds the same, where options are quoted. */
class PlainNewtonTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheInversion(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      double volatility = random.nextDouble(0.2, 1.5);
      double k = random.nextDouble(-2.5, 2.5) * volatility * 0.5;
      OptionTerms terms = new OptionTerms(100 * Math.exp(k), 0.25, k > 0);
      double price = Black76.price(terms, 100, volatility);
      assertThat(PlainNewton.volatility(terms, 100, price))
          .isCloseTo(ImpliedVolatility.of(terms, 100, price), within(1e-11));
    }
  }
}
