package io.firebreak.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrashMeasuresTest {
  private static final long MINUTE = 60_000;
  private static final long NOON = 1_760_011_200_000L;

  private static CrashSample bar(double high, double low, double close, int minute) {
    return new CrashSample(close, NOON + minute * MINUTE + 249, 1, Math.log(high / low));
  }

  private static CrashState after(List<CrashSample> samples) {
    CrashState state = CrashState.unseen();
    for (CrashSample sample : samples) {
      state = CrashMeasures.after(state, sample);
    }
    return state;
  }

  @Test
  void variancesAreThoseOfTheReference() {
    CrashState state = after(List.of(bar(100.5, 99.5, 100, 0), bar(101.2, 99.9, 101, 1)));
    assertThat(Math.sqrt(state.ranges().perMinute())).isCloseTo(.006971286656, within(1e-12));
    assertThat(Math.sqrt(state.returns().perMinute())).isCloseTo(.009950330853, within(1e-12));
    state = CrashMeasures.after(state, bar(101, 98.5, 99, 2));
    assertThat(Math.sqrt(state.ranges().perMinute())).isCloseTo(.010586827785, within(1e-12));
    assertThat(Math.sqrt(state.returns().perMinute())).isCloseTo(.015800720611, within(1e-12));
  }

  @Test
  void volatilityIsKnownAfterAnHourOfReturns() {
    List<CrashSample> bars = new ArrayList<>();
    for (int minute = 0; minute < 60; minute++) {
      bars.add(bar(101, 99, 100, minute));
    }
    CrashState before = after(bars);
    assertThat(CrashMeasures.volatilityRatio(before)).isNaN();
    assertThat(CrashMeasures.volatilityRatio(CrashMeasures.after(before, bar(101, 99, 100, 60))))
        .isNotNaN();
  }

  @Test
  void minutesOfTicksMeasureWhatTheirBarsDo() {
    Random random = new Random(7);
    CrashState ticks = CrashState.unseen();
    CrashState bars = CrashState.unseen();
    double price = 100;
    for (int minute = 0; minute < 200; minute++) {
      double high = 0;
      double low = Double.MAX_VALUE;
      for (int second = 0; second < 60; second += 5) {
        price *= Math.exp(0.001 * random.nextGaussian());
        high = Math.max(high, price);
        low = Math.min(low, price);
        long time = NOON + minute * MINUTE + second * 1_000L;
        ticks = CrashMeasures.after(ticks, CrashSample.tick(price, time));
      }
      bars = CrashMeasures.after(bars, bar(high, low, price, minute + 1));
    }
    ticks = CrashMeasures.after(ticks, CrashSample.tick(price, NOON + 200 * MINUTE));
    assertThat(CrashMeasures.volatilityRatio(ticks))
        .isCloseTo(CrashMeasures.volatilityRatio(bars), within(1e-12));
  }

  @Test
  void barsBesideTicksAreNotCountedTwice() {
    CrashState ticks = after(List.of(CrashSample.tick(100, NOON)));
    CrashState both = CrashMeasures.after(ticks, bar(200, 50, 100, 1));
    assertThat(both.ranges()).isEqualTo(ticks.ranges());
  }

  @Test
  void barsCountAgainWhenTicksHaveEnded() {
    CrashState ticks = after(List.of(CrashSample.tick(100, NOON)));
    CrashState later = CrashMeasures.after(ticks, bar(200, 50, 100, 10));
    assertThat(later.ranges()).isNotEqualTo(ticks.ranges());
  }

  @Test
  void secondBarOfOneTimeChangesNothing() {
    CrashState once = after(List.of(bar(101, 99, 100, 0), bar(101, 99, 100, 1)));
    CrashState twice = CrashMeasures.after(once, bar(110, 90, 100, 1));
    assertThat(twice.ranges()).isEqualTo(once.ranges());
  }

  @Test
  void netFallOfThreeHoursIsThatOfTheCloseBefore() {
    Random random = new Random(3);
    List<Double> closes = new ArrayList<>();
    CrashState state = CrashState.unseen();
    double price = 100;
    for (int minute = 0; minute < 600; minute++) {
      price *= Math.exp(0.002 * random.nextGaussian());
      closes.add(price);
      state = CrashMeasures.after(state, bar(price, price, price, minute));
      int from = Math.max(0, minute / 5 * 5 - 180);
      assertThat(CrashMeasures.threeHours(state, price))
          .as("minute %d", minute)
          .isCloseTo(Math.log(closes.get(from) / price), within(1e-6));
    }
  }

  @Test
  void priceBeforeAGapStandsUntilItsEnd() {
    CrashState state = after(List.of(CrashSample.tick(100, NOON)));
    state = CrashMeasures.after(state, CrashSample.tick(90, NOON + 60 * MINUTE));
    state = CrashMeasures.after(state, CrashSample.tick(80, NOON + 235 * MINUTE));
    assertThat(CrashMeasures.threeHours(state, 80)).isCloseTo(Math.log(100.0 / 80), within(1e-6));
    state = CrashMeasures.after(state, CrashSample.tick(80, NOON + 240 * MINUTE));
    assertThat(CrashMeasures.threeHours(state, 80)).isCloseTo(Math.log(90.0 / 80), within(1e-6));
  }

  @Test
  void netFallIsUnknownBeforeTheFirstPrice() {
    assertThat(CrashMeasures.threeHours(CrashState.unseen(), 100)).isNaN();
  }
}
