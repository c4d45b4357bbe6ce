package io.firebreak.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecayingRateTest {
  private static final double HALF_LIFE = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void equalsTheSumOverAllAmounts(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = 200;
    long[] times = new long[count];
    double[] amounts = new double[count];
    DecayingRate rate = DecayingRate.unseen();
    for (int i = 0; i < count; i++) {
      times[i] = (i == 0 ? 1_000 : times[i - 1]) + random.nextInt(20_000);
      amounts[i] = random.nextDouble(1_000);
      rate = rate.plus(amounts[i], 0, times[i], HALF_LIFE);
      long now = times[i] + random.nextInt(5_000);
      double naive = naive(times, amounts, i + 1, now);
      assertThat(rate.at(now, HALF_LIFE)).isCloseTo(naive, within(1e-9 * naive));
    }
  }

  /** Each amount weighs ln 2 / H times what is left of it; over the weight of the time observed. */
  private static double naive(long[] times, double[] amounts, int count, long now) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += amounts[i] * Math.log(2) / HALF_LIFE * left(now - times[i]);
    }
    return sum / (1 - left(Math.max(1_000, now - times[0])));
  }

  private static double left(long elapsedMillis) {
    return Math.exp(-Math.log(2) * elapsedMillis / 1e3 / HALF_LIFE);
  }

  @Test
  void orderOfAmountsAtOneTimeDoesNotMatter() {
    DecayingRate one = DecayingRate.unseen().plus(3, 0, 5, HALF_LIFE).plus(4, 0, 5, HALF_LIFE);
    DecayingRate other = DecayingRate.unseen().plus(4, 0, 5, HALF_LIFE).plus(3, 0, 5, HALF_LIFE);
    assertThat(one).isEqualTo(other);
  }

  @Test
  void firstBarIsItsOwnMeanRate() {
    DecayingRate rate = DecayingRate.unseen().plus(3_600, 3_600_000, 3_600_000, HALF_LIFE);
    assertThat(rate.at(3_600_000, HALF_LIFE)).isCloseTo(1, within(1e-12));
  }

  @Test
  void unobservedRateIsUnknown() {
    assertThat(DecayingRate.unseen().at(1_000, HALF_LIFE)).isNaN();
  }

  @Test
  void rateHalvesInItsHalfLifeOnceObservedForLong() {
    DecayingRate rate = DecayingRate.unseen().plus(0, 0, 0, HALF_LIFE);
    rate = rate.plus(600, 0, 6_000_000, HALF_LIFE);
    assertThat(rate.at(6_060_000, HALF_LIFE))
        .isCloseTo(rate.at(6_000_000, HALF_LIFE) / 2, within(1e-9));
  }

  @Test
  void momentsOfAConstantAreTheConstant() {
    DecayingMoments moments = DecayingMoments.unseen();
    for (int i = 0; i < 50; i++) {
      moments = moments.plus(7, i * 1_000L, HALF_LIFE);
    }
    assertThat(moments.mean()).isCloseTo(7, within(1e-12));
    assertThat(moments.standardDeviation()).isCloseTo(0, within(1e-6));
  }

  @Test
  void momentsEqualTheWeightedSums() {
    SplittableRandom random = new SplittableRandom(9);
    DecayingMoments moments = DecayingMoments.unseen();
    double weights = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 100; i++) {
      double sample = random.nextDouble(-5, 5);
      double kept = left(i == 0 ? 60_000 : 10_000);
      moments = moments.plus(sample, i * 10_000L, HALF_LIFE);
      weights = kept * weights + 1 - kept;
      sum = kept * sum + (1 - kept) * sample;
      squares = kept * squares + (1 - kept) * sample * sample;
    }
    double mean = sum / weights;
    assertThat(moments.mean()).isCloseTo(mean, within(1e-9));
    assertThat(moments.standardDeviation())
        .isCloseTo(Math.sqrt(squares / weights - mean * mean), within(1e-9));
  }
}
