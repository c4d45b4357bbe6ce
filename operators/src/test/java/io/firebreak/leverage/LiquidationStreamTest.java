package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.measure.DecayingRate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intensity and acceleration against sums over all that was ever sold. */
class LiquidationStreamTest {
  private static final double LN2 = Math.log(2);

  private record Sold(long timeMillis, double usd) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void equalTheSumsOverTheWholePast(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Sold> past = new ArrayList<>();
    LiquidationState state = LiquidationState.unseen();
    DecayingRate burst = DecayingRate.unseen();
    long time = 0;
    for (int i = 0; i < 2_000; i++) {
      time += 250L * (1 + random.nextInt(random.nextInt(100) == 0 ? 4_000 : 8));
      double usd = random.nextInt(3) == 0 ? random.nextDouble(1e6) : 0;
      past.add(new Sold(time, usd));
      state = LiquidationIntensity.plus(state, usd, time);
      burst = LiquidationAcceleration.plus(burst, usd, time);
    }
    double fast = rate(past, time, 30);
    assertThat(LiquidationIntensity.usdPerSecond(state, time)).isCloseTo(fast, within(1e-6 * fast));
    double slow = rate(past, time, 86_400);
    assertThat(LiquidationIntensity.ratio(state, time)).isCloseTo(fast / slow, within(1e-6));
    double slope = (rate(past, time, 10) - fast) / (20 / LN2);
    assertThat(LiquidationAcceleration.usdPerSecondSquared(burst, state, time))
        .isCloseTo(slope, within(1e-6 * fast));
  }

  /** Each amount weighs {@code ln 2 / H 2^(-age / H)}, over the weight of the time observed. */
  private static double rate(List<Sold> past, long nowMillis, double halfLifeSeconds) {
    double sum = 0;
    for (Sold each : past) {
      double age = (nowMillis - each.timeMillis()) / 1e3;
      sum += each.usd() * LN2 / halfLifeSeconds * Math.pow(2, -age / halfLifeSeconds);
    }
    double observed = (nowMillis - past.get(0).timeMillis()) / 1e3;
    return sum / (1 - Math.pow(2, -observed / halfLifeSeconds));
  }
}
