package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Golden values of methods 9.2, whose T of H1 and H6 is 1 h of reaction and 0.2 h of execution. */
class TailQuantileTest {
  private static final long HOUR = 3_600_000;
  private static final TailQuantile WITH_EXECUTION = new TailQuantile(3.69, HOUR + HOUR / 5);
  private static final TailQuantile ONE_HOUR = new TailQuantile(3.69, HOUR);

  @Test
  void equalsTheGoldenValueWithImpliedVolatility() {
    assertThat(WITH_EXECUTION.loss(0.7336994233)).isCloseTo(0.0311903686, within(1e-10));
  }

  @Test
  void equalsTheGoldenValueWithoutImpliedVolatility() {
    assertThat(WITH_EXECUTION.loss(0.7154544011)).isCloseTo(0.0304266754, within(1e-10));
  }

  @Test
  void equalsAHandComputationOverOneHour() {
    // 3.69 x 0.7336994233 / sqrt(8760) = 0.0289262685; 1 - e^-x = 0.0285119189
    assertThat(ONE_HOUR.loss(0.7336994233)).isCloseTo(0.0285119, within(1e-6));
  }

  @Test
  void isNothingWithoutVolatility() {
    assertThat(ONE_HOUR.lossBps(0)).isZero();
  }

  @Test
  void roundsUpToAWholeBasisPoint() {
    assertThat(ONE_HOUR.lossBps(0.7336994233)).isEqualTo(286);
  }

  @Property(seed = "1")
  void growsWithVolatility(
      @ForAll @DoubleRange(max = 20) double low, @ForAll @DoubleRange(max = 20) double more) {
    assertThat(ONE_HOUR.lossBps(low + more)).isGreaterThanOrEqualTo(ONE_HOUR.lossBps(low));
  }
}
