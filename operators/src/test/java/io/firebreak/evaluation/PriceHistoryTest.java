package io.firebreak.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PriceHistoryTest {
  @Test
  void holdsAPriceUntilTheNext() {
    PriceHistory prices = of(100, 5, 200, 6);

    assertThat(prices.at(100)).isEqualTo(5);
    assertThat(prices.at(199)).isEqualTo(5);
    assertThat(prices.at(200)).isEqualTo(6);
  }

  @Test
  void knowsNothingBeforeTheFirst() {
    assertThat(of(100, 5).at(99)).isNaN();
  }

  @Test
  void findsTheHighestWithBothEnds() {
    PriceHistory prices = of(100, 5, 200, 4, 300, 6);

    assertThat(prices.highest(100, 200)).isEqualTo(5);
    assertThat(prices.highest(101, 299)).isEqualTo(4);
    assertThat(prices.highest(101, 300)).isEqualTo(6);
    assertThat(prices.highest(201, 299)).isNaN();
  }

  @Test
  void growsWithItsPrices() {
    PriceHistory prices = new PriceHistory();
    for (int i = 1; i <= 1_000; i++) {
      prices.add(i, i);
    }

    assertThat(prices.at(777)).isEqualTo(777);
  }

  @Test
  void refusesATimeThatDoesNotAscend() {
    assertThatThrownBy(() -> of(100, 5, 100, 6)).hasMessage("time must be after 100, was 100");
  }

  private static PriceHistory of(double... timesAndPrices) {
    PriceHistory prices = new PriceHistory();
    for (int i = 0; i < timesAndPrices.length; i += 2) {
      prices.add((long) timesAndPrices[i], timesAndPrices[i + 1]);
    }
    return prices;
  }
}
