package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosesByHourTest {
  private static final long HOUR = HourlyCloses.HOUR_MILLIS;

  @Test
  void missingHourIsNotANumber() {
    ClosesByHour hours = new ClosesByHour();
    hours.add(5 * HOUR, 3);
    hours.add(2 * HOUR, 1);
    HourlyCloses closes = hours.of("BTC");
    assertThat(closes.firstMillis()).isEqualTo(2 * HOUR);
    assertThat(closes.closes()).containsExactly(1, Double.NaN, Double.NaN, 3);
    assertThat(closes.known()).isEqualTo(2);
  }

  @Test
  void firstCloseOfAnHourCounts() {
    ClosesByHour hours = new ClosesByHour();
    assertThat(hours.add(HOUR, 1)).isTrue();
    assertThat(hours.add(HOUR + 1, 2)).isFalse();
    assertThat(hours.of("BTC").closes()).containsExactly(1);
  }

  @Test
  void nothingHasNoHours() {
    assertThat(new ClosesByHour().of("BTC").hours()).isZero();
  }
}
