package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.measure.DecayingRate;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class LiquidationAccelerationTest {
  private static final long TICK = 250;

  /** What impulses of one tick add, as a share of the rate: 0.25 / 2 ln(2)^2 / (10 x 30). */
  private static final double IMPULSE_SHARE = 2.01e-4;

  @Test
  void linearRiseHasItsSlope() {
    // 40 USD/s more each second, sold in ticks; after ten half-lives the start is forgotten.
    double slope = accelerationAt(400_000, millis -> 40 * millis / 1e3);
    assertThat(slope).isCloseTo(40, within(IMPULSE_SHARE * 40 * 400));
  }

  @Test
  void steadySellingDoesNotAccelerate() {
    assertThat(accelerationAt(400_000, millis -> 5_000))
        .isCloseTo(0, within(IMPULSE_SHARE * 5_000));
  }

  @Test
  void sellingThatStopsFades() {
    assertThat(accelerationAt(400_000, millis -> millis < 390_000 ? 5_000 : 0)).isNegative();
  }

  @Test
  void isUnknownUntilExactlyAMinuteWasObserved() {
    assertThat(accelerationAt(59_999, millis -> 1)).isNaN();
    assertThat(accelerationAt(60_000, millis -> 1)).isNotNaN();
    assertThat(
            LiquidationAcceleration.usdPerSecondSquared(
                DecayingRate.unseen(), LiquidationState.unseen(), 1))
        .isNaN();
  }

  private static double accelerationAt(long nowMillis, LongToDoubleFunction usdPerSecond) {
    DecayingRate burst = DecayingRate.unseen();
    LiquidationState state = LiquidationState.unseen();
    for (long time = 0; time <= nowMillis; time += TICK) {
      double usd = usdPerSecond.applyAsDouble(time) * TICK / 1e3;
      burst = LiquidationAcceleration.plus(burst, usd, time);
      state = LiquidationIntensity.plus(state, usd, time);
    }
    return LiquidationAcceleration.usdPerSecondSquared(burst, state, nowMillis);
  }
}
