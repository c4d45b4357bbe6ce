package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolatilityLadderTest {

  @ParameterizedTest
  @CsvSource({
    "1.0e-8, 1, 1e-4, 1.0e-8",
    "1.0e-8, 0.5, -2e-4, 1.040317033277e-8",
    "1.040317033277e-8, 4, 5e-4, 1.275577960190e-8",
    "1.275577960190e-8, 60, 1e-3, 1.471122313428e-8"
  })
  void rateFormOfIrregularSamples(double before, double seconds, double r, double after) {
    // Reference vector of the rate form with a half-life of 60 s, printed with 13 digits.
    assertThat(VolatilityLadder.rateForm(before, r * r / seconds, seconds, 60))
        .isCloseTo(after, within(1e-19));
  }

  @Test
  void referenceVarianceIsAnnualisedOver365Days() {
    assertThat(VolatilityLadder.annualised(new double[] {1.471122313428e-8})[0])
        .isCloseTo(0.681126370626, within(1e-11));
  }

  @Test
  void ladderBeginsAtThePrior() {
    LadderState start = VolatilityLadder.start(0.6, 100, 0);
    assertThat(VolatilityLadder.annualised(start.variance()))
        .containsOnly(new double[] {0.6}, within(1e-12));
  }

  @Test
  void samplesExactlyWhenTenSecondsHavePassed() {
    LadderState start = VolatilityLadder.start(0.6, 100, 0);
    assertThat(VolatilityLadder.update(start, 101, 9_999)).isSameAs(start);
    assertThat(VolatilityLadder.update(start, 101, 10_000)).isNotSameAs(start);
  }

  @Test
  void slowRungsWaitForTheMinute() {
    LadderState start = VolatilityLadder.start(0.6, 100, 0);
    int slow = VolatilityLadder.FOUR_HOURS;
    LadderState before = VolatilityLadder.update(start, 110, 59_999);
    assertThat(before.variance()[slow]).isEqualTo(start.variance()[slow]);
    assertThat(VolatilityLadder.update(before, 110, 60_000).variance()[slow])
        .isGreaterThan(start.variance()[slow]);
  }

  @Test
  void risesLeaveTheDownsideCalm() {
    LadderState start = VolatilityLadder.start(0.6, 100, 0);
    LadderState risen = VolatilityLadder.update(start, 110, 60_000);
    assertThat(risen.downside()[0]).isLessThan(start.downside()[0]);
    assertThat(risen.variance()[0]).isGreaterThan(start.variance()[0]);
  }

  @Test
  void jumpIsInFourHourSigmasAndHalvesInAMinute() {
    LadderState start = VolatilityLadder.start(0.6, 100, 0);
    LadderState jumped = VolatilityLadder.update(start, 99, 10_000);
    double sigma = 0.6 * Math.sqrt(10 / VolatilityLadder.YEAR_SECONDS);
    double expected = -Math.log(0.99) / sigma;
    assertThat(VolatilityLadder.jumpAt(jumped, 10_000)).isCloseTo(expected, within(1e-9));
    assertThat(VolatilityLadder.jumpAt(jumped, 70_000)).isCloseTo(expected / 2, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyRungEqualsItsOwnRecomputation(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    LadderState ladder = VolatilityLadder.start(0.6, 100, 0);
    NaiveRung[] rungs = new NaiveRung[VolatilityLadder.rungs()];
    for (int i = 0; i < rungs.length; i++) {
      rungs[i] = new NaiveRung(VolatilityLadder.halfLifeSeconds(i), i < 2 ? 10_000 : 60_000);
    }
    long time = 0;
    double price = 100;
    for (int step = 0; step < 2_000; step++) {
      time += 250L * (1 + random.nextInt(random.nextInt(50) == 0 ? 4_000 : 40));
      price *= Math.exp(random.nextDouble(-0.002, 0.002));
      ladder = VolatilityLadder.update(ladder, price, time);
      for (NaiveRung rung : rungs) {
        rung.price(price, time);
      }
    }
    for (int i = 0; i < rungs.length; i++) {
      assertThat(ladder.variance()[i]).isCloseTo(rungs[i].variance, within(1e-18));
    }
  }

  /** One rung on its own, as the formula is written. */
  private static final class NaiveRung {
    private final double halfLifeSeconds;
    private final long intervalMillis;
    private double variance = 0.36 / 31_536_000;
    private long lastMillis;
    private double lastPrice = 100;

    NaiveRung(double halfLifeSeconds, long intervalMillis) {
      this.halfLifeSeconds = halfLifeSeconds;
      this.intervalMillis = intervalMillis;
    }

    void price(double price, long timeMillis) {
      if (timeMillis - lastMillis < intervalMillis) {
        return;
      }
      double dt = (timeMillis - lastMillis) / 1e3;
      double r = Math.log(price / lastPrice);
      double w = Math.exp(-Math.log(2) * dt / halfLifeSeconds);
      variance = w * variance + (1 - w) * r * r / dt;
      lastMillis = timeMillis;
      lastPrice = price;
    }
  }
}
