package io.firebreak.job.bench.rolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void countsTheWindowsThatEndByTheTime() {
    assertThat(Agreement.of(btc(2, 3), btc(2, 3), 1_000)).isEqualTo(new Agreement(1, 0));
  }

  @Test
  void refusesADifferenceAboveTheTolerance() {
    assertThatThrownBy(() -> Agreement.of(btc(2, 3), btc(2, 3 * (1 + 1.1e-9)), 2_000))
        .hasMessageContaining("must be within 1.0E-9");
  }

  @Test
  void acceptsADifferenceBelowIt() {
    assertThat(Agreement.of(btc(2, 3), btc(2, 3 * (1 + 0.9e-9)), 2_000).windows()).isEqualTo(2);
  }

  @Test
  void refusesAMissingWindow() {
    assertThatThrownBy(() -> Agreement.of(btc(2, 3), btc(2), 2_000))
        .hasMessage("windows of BTC must be the same, were 2 and 1");
  }

  @Test
  void refusesToCompareNothing() {
    assertThatThrownBy(() -> Agreement.of(btc(2), btc(2), 999))
        .hasMessage("there must be windows to compare, were none");
  }

  /** Windows that end a second apart. */
  private static SortedMap<String, SortedMap<Long, Double>> btc(double... volatilities) {
    SortedMap<Long, Double> windows = new TreeMap<>();
    for (double volatility : volatilities) {
      windows.put(1_000L * (windows.size() + 1), volatility);
    }
    return new TreeMap<>(Map.of("BTC", windows));
  }
}
