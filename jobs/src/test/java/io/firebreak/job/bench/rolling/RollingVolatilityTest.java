package io.firebreak.job.bench.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The three ways compute the same thing, or the bench would compare speeds of different work. */
class RollingVolatilityTest {
  /** Eight minutes: windows fill, slide and run empty. */
  private static final ReturnStream STREAM = new ReturnStream(9_600, 2, 3, 20);

  /** Of each asset 480 seconds and the 299 after them; the last trade of one is in a 481st. */
  private static final long WINDOWS = 3 * (480 + 299) + 1;

  @Test
  void allThreeWaysAgreeOnEveryWindow() throws Exception {
    Run ring = Run.of(new Ring(), STREAM);

    assertThat(ring.against(Run.of(new SlidingWindows(), STREAM)).windows()).isEqualTo(WINDOWS);
    assertThat(ring.against(Run.of(new SqlHop(), STREAM)).windows()).isEqualTo(WINDOWS);
  }
}
