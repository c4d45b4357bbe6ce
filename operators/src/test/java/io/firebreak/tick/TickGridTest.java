package io.firebreak.tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickGridTest {
  private static final TickGrid GRID = new TickGrid(250);

  @ParameterizedTest
  @CsvSource({"0, 249", "249, 249", "250, 499", "499, 499", "-1, -1", "-250, -1", "-251, -251"})
  void tickEndsJustBeforeTheNextBegins(long timeMillis, long endMillis) {
    assertThat(GRID.endOf(timeMillis)).isEqualTo(endMillis);
  }

  @ParameterizedTest
  @CsvSource({"249, 249", "250, 499", "9223372036854775807, 9223372036854775807"})
  void deadlineIsRoundedUpToItsTickAndNeverStaysNever(long deadlineMillis, long endMillis) {
    assertThat(GRID.roundUp(deadlineMillis)).isEqualTo(endMillis);
  }

  @ParameterizedTest
  @ValueSource(longs = {50, 60_000})
  void bothEndsOfTheRangeAreAllowed(long tickMillis) {
    assertThat(new TickGrid(tickMillis).tickMillis()).isEqualTo(tickMillis);
  }

  @ParameterizedTest
  @ValueSource(longs = {49, 60_001, 0, -250})
  void refusesATickOutOfRange(long tickMillis) {
    assertThatThrownBy(() -> new TickGrid(tickMillis))
        .hasMessage("tick must be in [50, 60000] ms, was " + tickMillis);
  }

  @Test
  void timelineRecordOfAPolicyHasItsEffectiveTime() {
    TimelineRecord record =
        TimelineRecord.policy(io.firebreak.policy.Policy.v0().effective(4, 1_234));
    assertThat(record.timeMillis()).isEqualTo(1_234);
  }
}
