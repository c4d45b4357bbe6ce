package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final long MILLI = 1_000_000;

  @Test
  void neverWaitsAtSpeedZero() {
    assertThat(new Pace(0).allows(1_000_000, 0)).isTrue();
  }

  @Test
  void allowsARecordExactlyWhenItIsDue() {
    Pace pace = new Pace(10);
    assertThat(pace.allows(1_000, 0)).isTrue();
    assertThat(pace.allows(2_000, 100 * MILLI - 1)).isFalse();
    assertThat(pace.allows(2_000, 100 * MILLI)).isTrue();
  }

  @Test
  void beginsWithTheFirstRecordThatHasATime() {
    Pace pace = new Pace(1);
    assertThat(pace.allows(0, 0)).isTrue();
    assertThat(pace.allows(1_620_000_000_000L, 5)).isTrue();
  }

  @Test
  void tellsWhenTheRecordIsDue() {
    Pace pace = new Pace(1);
    pace.allows(1_000, 0);
    pace.allows(1_001, 0);
    assertThat(pace.due()).succeedsWithin(Duration.ofSeconds(30));
  }
}
