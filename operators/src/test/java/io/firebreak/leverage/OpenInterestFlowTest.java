package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenInterestFlowTest {
  private static final double UNKNOWN = Double.NaN;
  private static final LeverageMix TENFOLD =
      new LeverageMix(new double[] {10}, new double[] {1}, 0.005);

  @Test
  void longIsSoldWhereItsLeverageSays() {
    Ladder ladder = Ladder.estimated(after(TENFOLD, reading(1_000, 100)), 100);
    // Liquidated at 90.5, in a bucket of 1.25 %: nothing at 8 %, all of it at 11 %.
    assertThat(ladder.soldUsd()[32]).isZero();
    assertThat(ladder.soldUsd()[44]).isCloseTo(1_000 * 90.5, within(1_000 * 90.5 * 0.0125));
    assertThat(ladder.basis()).isEqualTo(Basis.ESTIMATE);
  }

  @Test
  void mixOfOneLeverageIsItsOwnUpperBound() {
    Ladder ladder = Ladder.estimated(after(TENFOLD, reading(1_000, 100)), 100);
    assertThat(ladder.upperUsd()).containsExactly(ladder.soldUsd());
  }

  @Test
  void voluntaryFallTakesTheSameShareOfAll() {
    OpenInterestState full = after(LeverageMix.major(), reading(1_000, 100), reading(1_500, 104));
    OpenInterestState left = OpenInterestFlow.read(full, reading(750, 104), LeverageMix.major());
    for (int i = 0; i < PriceBuckets.COUNT; i++) {
      assertThat(left.expected()[i]).isCloseTo(full.expected()[i] / 2, within(1e-9));
    }
  }

  @Test
  void whatThePricePassedIsGoneFirst() {
    // The fall to 88 passes 90.5 and takes all longs of 100; those of 80 wait at 72.4.
    OpenInterestState state =
        after(TENFOLD, reading(400, 80), reading(1_000, 100), reading(400, 88));
    assertThat(Ladder.estimated(state, 88).soldUsd()[60]).isZero();
    assertThat(Arrays.stream(state.expected()).sum()).isCloseTo(400, within(1e-9));
  }

  @Test
  void lowestPriceBetweenReadingsCounts() {
    OpenInterestState before = after(TENFOLD, reading(1_000, 100));
    OpenInterestReading wick = new OpenInterestReading(100, 0, 85, 100);
    Ladder ladder = Ladder.estimated(OpenInterestFlow.read(before, wick, TENFOLD), 100);
    // All was passed; what is open now counts as opened at 100.
    assertThat(ladder.soldUsd()[60]).isCloseTo(100 * 90.5, within(100.0));
  }

  @Test
  void reportedLiquidationsTakeTheHighestPricesFirst() {
    OpenInterestState before = after(TENFOLD, reading(500, 90), reading(1_000, 100));
    OpenInterestReading reported = new OpenInterestReading(500, 500, UNKNOWN, 100);
    OpenInterestState after = OpenInterestFlow.read(before, reported, TENFOLD);
    assertThat(Ladder.estimated(after, 100).soldUsd()[44]).isZero();
  }

  @Test
  void passedInterestThatIsStillOpenCountsAsOpenedNow() {
    OpenInterestState state = after(TENFOLD, reading(1_000, 100), reading(1_000, 85));
    Ladder ladder = Ladder.estimated(state, 85);
    assertThat(ladder.soldUsd()[32]).isZero();
    assertThat(ladder.soldUsd()[44]).isCloseTo(1_000 * 85 * 0.905, within(1_000.0));
  }

  @Test
  void moveBetweenReadingsMakesPassedInterestDueAtOnce() {
    OpenInterestState state = after(TENFOLD, reading(1_000, 100));
    assertThat(Ladder.estimated(state, 88).soldUsd()[0]).isCloseTo(88_000, within(1e-6));
  }

  @Test
  void unknownReadingChangesNothing() {
    OpenInterestState state = after(TENFOLD, reading(1_000, 100));
    assertThat(OpenInterestFlow.read(state, reading(UNKNOWN, 90), TENFOLD)).isSameAs(state);
    assertThat(OpenInterestFlow.read(state, reading(900, UNKNOWN), TENFOLD)).isSameAs(state);
  }

  @Test
  void closedMarketHasAnEmptyAndKnownLadder() {
    Ladder ladder = Ladder.estimated(after(TENFOLD, reading(1_000, 100), reading(0, 100)), 100);
    assertThat(ladder.soldUsd()).hasSize(LiquidationLadder.POINTS).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void equalsTheUnboundedTwin(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    OpenInterestState state = OpenInterestState.unseen();
    NaiveOpenInterest naive = new NaiveOpenInterest(LeverageMix.major());
    double price = 50_000;
    double interest = 1_000;
    for (int i = 0; i < 2_000; i++) {
      // Within a range of 10 %, so that nothing near was ever beyond the last bucket.
      price = Math.max(47_500, Math.min(52_500, price * (1 + random.nextDouble(-0.01, 0.01))));
      interest *= 1 + random.nextDouble(-0.03, 0.03);
      OpenInterestReading reading =
          new OpenInterestReading(
              interest,
              random.nextInt(4) == 0 ? random.nextDouble(30) : 0,
              price * (1 - random.nextDouble(0.01)),
              price);
      state = OpenInterestFlow.read(state, reading, LeverageMix.major());
      naive.read(reading);
      assertSameNearby(state, naive);
    }
  }

  private static void assertSameNearby(OpenInterestState state, NaiveOpenInterest naive) {
    for (int i = 0; i < 14; i++) {
      long bucket = state.topBucket() - i;
      assertThat(state.expected()[i]).isCloseTo(naive.expected(bucket), within(1e-8));
      assertThat(state.highest()[i]).isCloseTo(naive.highest(bucket), within(1e-8));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void amountsSumToTheOpenInterestAndTheBoundIsNeverBelow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    OpenInterestState state = OpenInterestState.unseen();
    double price = 3;
    double interest = 1e6;
    for (int i = 0; i < 3_000; i++) {
      price *= Math.exp(random.nextGaussian() * (random.nextInt(20) == 0 ? 0.08 : 0.004));
      interest *= Math.exp(random.nextGaussian() * 0.02);
      double low = price * (1 - random.nextDouble(0.03));
      double reported = random.nextInt(5) == 0 ? random.nextDouble(0.05) * interest : 0;
      state =
          OpenInterestFlow.read(
              state, new OpenInterestReading(interest, reported, low, price), LeverageMix.other());
      assertThat(Arrays.stream(state.expected()).sum()).isCloseTo(interest, within(1e-3));
      assertThat(Arrays.stream(state.highest()).sum()).isCloseTo(interest, within(1e-3));
      assertBound(Ladder.estimated(state, price));
    }
  }

  private static void assertBound(Ladder ladder) {
    for (int i = 0; i < LiquidationLadder.POINTS; i++) {
      assertThat(ladder.upperUsd()[i]).isGreaterThanOrEqualTo(ladder.soldUsd()[i] - 1e-2);
    }
  }

  static OpenInterestReading reading(double interestBase, double priceUsd) {
    return new OpenInterestReading(interestBase, 0, UNKNOWN, priceUsd);
  }

  private static OpenInterestState after(LeverageMix mix, OpenInterestReading... readings) {
    OpenInterestState state = OpenInterestState.unseen();
    for (OpenInterestReading reading : readings) {
      state = OpenInterestFlow.read(state, reading, mix);
    }
    return state;
  }
}
