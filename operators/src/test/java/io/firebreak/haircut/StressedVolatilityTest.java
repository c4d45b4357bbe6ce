package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StressedVolatilityTest {
  private static final long YEAR = 365L * 86_400_000;

  @Test
  void halvesInAYear() {
    StressedVolatility crash = StressedVolatility.unseen().after(1.2, 0);

    assertThat(crash.after(0.1, YEAR).worst()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void isTheNewestWhereThatIsWorse() {
    assertThat(StressedVolatility.unseen().after(0.5, 0).after(0.9, 1).worst()).isEqualTo(0.9);
  }

  @Test
  void anUnknownMeasureChangesNothing() {
    StressedVolatility seen = StressedVolatility.unseen().after(0.5, 0);

    assertThat(seen.after(Double.NaN, YEAR)).isEqualTo(seen);
    assertThat(StressedVolatility.unseen().after(Double.NaN, 5).worst()).isNaN();
  }
}
