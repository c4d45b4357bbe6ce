package io.firebreak.job.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The limit of growth, at the byte. */
class SoakReadingTest {
  private static final SoakReading FIRST = new SoakReading(1, 1_000_000_000, 100_000_000);
  private static final long HEAP = 1_050_000_000 + (8 << 20);
  private static final long STATE = 105_000_000 + (1 << 10);

  @Test
  void isSteadyAtTheLimit() {
    assertThat(SoakReading.steady(List.of(FIRST, new SoakReading(2, HEAP, STATE)))).isTrue();
  }

  @Test
  void stateBeyondTheLimitHasGrown() {
    assertThat(SoakReading.steady(List.of(FIRST, new SoakReading(2, HEAP, STATE + 1)))).isFalse();
  }

  @Test
  void heapBeyondTheLimitHasGrown() {
    assertThat(SoakReading.steady(List.of(FIRST, new SoakReading(2, HEAP + 1, STATE)))).isFalse();
  }
}
