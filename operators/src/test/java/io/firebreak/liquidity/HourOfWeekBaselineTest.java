package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import io.firebreak.Snapshots;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HourOfWeekBaselineTest {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long WEEK = 168 * HOUR;
  // 2025-01-06 was a Monday.
  private static final long MONDAY = 1_736_121_600_000L;

  @Test
  void nothingIsUsualBeforeTheFirstSample() {
    HourOfWeekState none = HourOfWeekState.unseen();
    assertThat(HourOfWeekBaseline.expected(none, MONDAY)).isNaN();
    assertThat(HourOfWeekBaseline.shortfall(none, 1, MONDAY)).isNaN();
    assertThat(HourOfWeekBaseline.deviations(none, 1, MONDAY)).isNaN();
  }

  @Test
  void firstSampleIsUsual() {
    HourOfWeekState state = HourOfWeekBaseline.plus(HourOfWeekState.unseen(), 5e6, MONDAY);
    assertThat(HourOfWeekBaseline.expected(state, MONDAY)).isCloseTo(5e6, within(1e-6));
  }

  @Test
  void samplesExactlyWhenAMinuteHasPassed() {
    HourOfWeekState state = HourOfWeekBaseline.plus(HourOfWeekState.unseen(), 5, MONDAY);
    assertThat(HourOfWeekBaseline.plus(state, 6, MONDAY + MINUTE - 1)).isSameAs(state);
    assertThat(HourOfWeekBaseline.plus(state, 6, MONDAY + MINUTE)).isNotSameAs(state);
  }

  @Test
  void unknownAndEmptyTeachNoFirstValue() {
    HourOfWeekState none = HourOfWeekState.unseen();
    assertThat(HourOfWeekBaseline.plus(none, Double.NaN, MONDAY)).isSameAs(none);
    assertThat(HourOfWeekBaseline.plus(none, 0, MONDAY)).isSameAs(none);
  }

  @Test
  void emptySideIsTheLargestShortfallAndTeachesAFactorOfEight() {
    HourOfWeekState state = HourOfWeekBaseline.plus(HourOfWeekState.unseen(), 8, MONDAY);
    long next = MONDAY + MINUTE;
    assertThat(HourOfWeekBaseline.shortfall(state, 0, next))
        .isEqualTo(HourOfWeekBaseline.MAX_SHORTFALL);
    HourOfWeekState empty = HourOfWeekBaseline.plus(state, 0, next);
    HourOfWeekState eighth = HourOfWeekBaseline.plus(state, 1, next);
    assertThat(empty.level()).isCloseTo(eighth.level(), within(1e-12));
  }

  @Test
  void moreThanUsualIsNoShortfall() {
    HourOfWeekState state = HourOfWeekBaseline.plus(HourOfWeekState.unseen(), 8, MONDAY);
    assertThat(HourOfWeekBaseline.shortfall(state, 9, MONDAY)).isZero();
  }

  @Test
  void levelWeighsOneHalfAfterAWeek() {
    HourOfWeekState state = learned(1, 1);
    assertThat(HourOfWeekBaseline.warmth(state)).isCloseTo(0.5, within(1e-3));
  }

  @Test
  void everyHourOfTheWeekIsKnownAfterFourWeeks() {
    HourOfWeekState state = learned(4, 7);
    double squares = 0;
    for (int hour = 0; hour < 168; hour++) {
      long time = MONDAY + 4 * WEEK + hour * HOUR;
      double error = Math.log(HourOfWeekBaseline.expected(state, time) / usual(time));
      squares += error * error;
    }
    // Without factors it would be 0.36; what is left is shrinkage and noise.
    assertThat(Math.sqrt(squares / 168)).isLessThan(0.10);
  }

  @Test
  void thinNightIsNoWithdrawalButAThinNoonIs() {
    HourOfWeekState state = learned(4, 7);
    long night = MONDAY + 4 * WEEK + 6 * HOUR;
    long noon = MONDAY + 4 * WEEK + 18 * HOUR;
    double thin = usual(night);
    assertThat(HourOfWeekBaseline.shortfall(state, thin, night)).isLessThan(0.15);
    assertThat(HourOfWeekBaseline.shortfall(state, thin, noon)).isGreaterThan(0.6);
  }

  @Test
  void deviationsAreInUnitsOfTheNoise() {
    HourOfWeekState state = learned(4, 7);
    long time = MONDAY + 4 * WEEK;
    double low = HourOfWeekBaseline.expected(state, time) * Math.exp(-0.6);
    // Noise of 0.2 and some misfit of the season.
    assertThat(HourOfWeekBaseline.deviations(state, low, time)).isBetween(-3.1, -2.4);
  }

  @Test
  void oneEmptyHourTeachesLittle() {
    HourOfWeekState before = learned(2, 5);
    HourOfWeekState state = before;
    long start = MONDAY + 2 * WEEK;
    for (int minute = 0; minute < 60; minute++) {
      state = HourOfWeekBaseline.plus(state, 0, start + minute * MINUTE);
    }
    long next = start + WEEK;
    double shift =
        HourOfWeekBaseline.expected(state, next) / HourOfWeekBaseline.expected(before, next);
    // One of three visits to the hour, a factor of eight, shrunk by one half: above a third is
    // left.
    assertThat(shift).isBetween(0.33, 0.95);
  }

  @Test
  void agreesWithWeighingEverySampleAnew() {
    SplittableRandom random = new SplittableRandom(11);
    NaiveSeason naive = new NaiveSeason();
    HourOfWeekState state = HourOfWeekState.unseen();
    long time = MONDAY;
    for (int i = 0; i < 800; i++) {
      double value = usual(time) * Math.exp(random.nextDouble(-2.5, 2.5));
      naive.plus(value, time);
      state = HourOfWeekBaseline.plus(state, value, time);
      time += random.nextLong(MINUTE, 3 * HOUR);
      // Factors are kept as floats.
      assertThat(HourOfWeekBaseline.expected(state, time) / naive.expected(time))
          .isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void whatHasBecomeAMultipleIsUsualAtOnce() {
    HourOfWeekState state = HourOfWeekBaseline.scaled(learned(1, 3), 1.5);
    double before = HourOfWeekBaseline.expected(learned(1, 3), MONDAY);
    assertThat(HourOfWeekBaseline.expected(state, MONDAY)).isCloseTo(1.5 * before, within(1e-3));
    assertThat(HourOfWeekBaseline.scaled(state, Double.NaN)).isSameAs(state);
  }

  @Test
  void anotherLevelKeepsItsNights() {
    HourOfWeekState learned = HourOfWeekBaseline.relevelled(learned(4, 7));
    long noon = MONDAY + 4 * WEEK + 18 * HOUR;
    HourOfWeekState state = HourOfWeekBaseline.plus(learned, 7, noon);
    assertThat(HourOfWeekBaseline.expected(state, noon)).isCloseTo(7, within(1e-9));
    assertThat(HourOfWeekBaseline.expected(state, noon + 12 * HOUR)).isLessThan(4);
  }

  @Test
  void hourWithoutASampleIsNotToldApartFromTheLevel() {
    HourOfWeekState state = HourOfWeekState.unseen();
    for (long time = MONDAY; time < MONDAY + HOUR; time += MINUTE) {
      state = HourOfWeekBaseline.plus(state, 8, time);
    }
    assertThat(HourOfWeekBaseline.told(state, MONDAY)).isBetween(0.2, 0.25);
    assertThat(HourOfWeekBaseline.told(state, MONDAY + HOUR)).isZero();
    assertThat(HourOfWeekBaseline.expected(state, MONDAY + HOUR)).isCloseTo(8, within(1e-9));
  }

  @Test
  void isBelowFourHundredBytes() {
    assertThat(Snapshots.bytes(learned(1, 1))).hasSizeLessThan(400);
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        HourOfWeekState.unseen(),
        500,
        i -> state -> HourOfWeekBaseline.plus(state, 1 + i * 31 % 17, MONDAY + i * 23L * MINUTE));
  }

  /** Weeks of minutes with noise. */
  private static HourOfWeekState learned(int weeks, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    HourOfWeekState state = HourOfWeekState.unseen();
    for (long time = MONDAY; time < MONDAY + weeks * WEEK; time += MINUTE) {
      double noise = 0.2 * (random.nextDouble(-1, 1) + random.nextDouble(-1, 1)) * Math.sqrt(1.5);
      state = HourOfWeekBaseline.plus(state, usual(time) * Math.exp(noise), time);
    }
    return state;
  }

  /**
   * Thin at six in the morning, deep at six in the evening, a third less on Saturday and Sunday.
   */
  private static double usual(long time) {
    double hour = (time - MONDAY) / (double) HOUR;
    boolean weekend = hour % 168 >= 120;
    return 10e6 * Math.exp(-0.45 * Math.sin(Math.PI * hour / 12) + (weekend ? -0.4 : 0));
  }
}
