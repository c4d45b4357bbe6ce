package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The streaming estimators against batch formulas over the whole of a random stream with silences
 * and jumps. They differ by the rounding of running sums: 1e-9 of the value.
 */
class RealisedDifferentialTest {
  private static final double EXACT = 1e-7;

  /** The same streams with three lengths: nothing known, warm, with some days. */
  @ParameterizedTest
  @ValueSource(ints = {200, 5_000, 30_000})
  void minuteMomentsEqualTheBatch(int count) {
    for (long seed = 1; seed <= 4; seed++) {
      RandomPrices prices = RandomPrices.of(seed, count);
      BatchMinutes batch = new BatchMinutes(prices);
      MomentsState moments = stream(prices).minutes().moments();
      assertThat(ReturnMoments.variance(moments))
          .isCloseTo(batch.variance(), withinPercentage(EXACT));
      assertThat(ReturnMoments.bipower(moments))
          .isCloseTo(batch.bipower(), withinPercentage(EXACT));
      assertThat(ReturnMoments.medianVariance(moments))
          .isCloseTo(batch.medianVariance(), withinPercentage(EXACT));
      assertThat(moments.tripleWeight()).isCloseTo(batch.weight(3, 240), withinPercentage(EXACT));
      assertThat(JumpTest.z(moments)).isCloseTo(batch.jumpZ(), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 300, 2_000, 10_000, 20_000})
  void jumpsAreThoseOfTheBatch(int count) {
    for (long seed = 1; seed <= 6; seed++) {
      RandomPrices prices = RandomPrices.of(seed, count);
      LeeMyklandState batch = new BatchMinutes(prices).leeMykland();
      LeeMyklandState jumps = stream(prices).minutes().jumps();
      assertThat(jumps.jumpMillis()).isEqualTo(batch.jumpMillis());
      assertSame(jumps.statistic(), batch.statistic());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void rungsOfTheImpulseLadderEqualTheBatch(long seed) {
    RandomPrices prices = RandomPrices.of(seed, 20_000);
    BatchMinutes batch = new BatchMinutes(prices);
    ImpulseState ladder = stream(prices).minutes().ladder();
    for (int rung = 0; rung < VolatilityLadder.rungs(); rung++) {
      double halfLife = VolatilityLadder.halfLifeSeconds(rung);
      double observed = ladder.observed()[rung];
      assertThat(60 * ladder.variance()[rung] / observed)
          .isCloseTo(batch.ladder(halfLife), withinPercentage(EXACT));
      assertThat(60 * ladder.downside()[rung] / observed)
          .isCloseTo(batch.downside(halfLife), withinPercentage(EXACT));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 5_000, 30_000})
  void twoScaleVarianceEqualsTheBatch(int count) {
    for (long seed = 1; seed <= 4; seed++) {
      RandomPrices prices = RandomPrices.of(seed, count);
      BatchSlots batch = new BatchSlots(prices);
      TwoScaleState s = stream(prices).slots().twoScale();
      double fast = s.fast() / s.fastWeight();
      double slow = s.slow() / s.slowWeight();
      assertThat(TwoScale.variance(fast, slow, Slots.LAGS))
          .isCloseTo(batch.variance(), withinPercentage(EXACT));
      assertThat(TwoScale.noiseBps(fast, slow, Slots.LAGS))
          .isCloseTo(batch.noiseBps(), within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void daysEqualTheBatch(long seed) {
    RandomPrices prices = RandomPrices.of(seed, 40_000);
    double[] batch = new BatchSlots(prices).days();
    double[] days = stream(prices).slots().days().variances();
    assertThat(Arrays.stream(days).filter(Double::isFinite).count()).isPositive();
    for (int i = 0; i < days.length; i++) {
      assertSame(days[i], batch[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 10_000, 30_000})
  void rangesEqualTheBatch(int count) {
    for (long seed = 1; seed <= 4; seed++) {
      RandomPrices prices = RandomPrices.of(seed, count);
      BatchHours batch = new BatchHours(prices);
      RangeState ranges = stream(prices).hours().ranges();
      assertThat(ranges.weight()).isCloseTo(batch.weight(), withinPercentage(EXACT));
      assertSame(RangeVariance.parkinson(ranges), batch.parkinson());
      assertSame(RangeVariance.garmanKlass(ranges), batch.garmanKlass());
      assertSame(RangeVariance.rogersSatchell(ranges), batch.rogersSatchell());
      assertSame(RangeVariance.yangZhang(ranges), batch.yangZhang());
    }
  }

  private static RealisedState stream(RandomPrices prices) {
    return prices.run(RealisedVolatility.start(prices.prices()[0], prices.times()[0]));
  }

  private static void assertSame(double streamed, double batch) {
    if (Double.isNaN(batch)) {
      assertThat(streamed).isNaN();
    } else {
      assertThat(streamed).isCloseTo(batch, withinPercentage(EXACT));
    }
  }
}
