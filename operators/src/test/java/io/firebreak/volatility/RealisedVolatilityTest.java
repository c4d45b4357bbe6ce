package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealisedVolatilityTest {
  private static final double PRIOR = 0.6;
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;

  @Test
  void nothingIsKnownAtTheFirstPrice() {
    RealisedView view = RealisedVolatility.view(RealisedVolatility.start(100, 0), 0, PRIOR);
    assertThat(view.ladder()).containsOnly(Double.NaN);
    assertThat(view.twoScale()).isNaN();
    assertThat(view.medRv()).isNaN();
    assertThat(view.barJump()).isNaN();
    assertThat(view.yangZhang()).isNaN();
    assertThat(view.nextDay()).isNaN();
    assertThat(view.nextHours()).isNaN();
  }

  @Test
  void nothingIsMeasuredAtTheFirstPrice() {
    RealisedView view = RealisedVolatility.view(RealisedVolatility.start(100, 0), 0, PRIOR);
    assertThat(view.ladderWeight()).containsOnly(0);
    assertThat(view.twoScaleWeight()).isEqualTo(0);
    assertThat(view.minuteWeight()).isEqualTo(0);
    assertThat(view.rangeWeight()).isEqualTo(0);
    assertThat(view.nextDayWeight()).isEqualTo(0);
  }

  @Test
  void minuteEstimatesBeginWithTheirFortyEighthTriple() {
    // Fifty returns need fifty-one closes, and a price that closes the last.
    assertThat(view(51 * MINUTE - 1).medRv()).isNaN();
    assertThat(view(51 * MINUTE).medRv()).isNotNaN();
  }

  @Test
  void barsAreJudgedOnceFortyEightReturnsWentBefore() {
    assertThat(view(50 * MINUTE - 1).barJump()).isNaN();
    assertThat(view(50 * MINUTE).barJump()).isNotNaN();
  }

  @Test
  void twoScaleBeginsWithItsFortyEighthMinute() {
    // 576 slow changes need 588 slots.
    assertThat(view(588 * 5_000 - 1).twoScale()).isNaN();
    assertThat(view(588 * 5_000).twoScale()).isNotNaN();
  }

  @Test
  void rangesBeginWithTheTwelfthHourAfterTheFirst() {
    assertThat(view(13 * HOUR - 1).yangZhang()).isNaN();
    assertThat(view(13 * HOUR).yangZhang()).isNotNaN();
  }

  @Test
  void forecastOfTheNextDayBeginsAfterMidnight() {
    assertThat(view(24 * HOUR - 1).nextDay()).isNaN();
    assertThat(view(24 * HOUR).nextDay()).isNotNaN();
  }

  @Test
  void silenceFadesWeightsAndThenEstimates() {
    RealisedState state = walk(24 * HOUR);
    double now = RealisedVolatility.view(state, state.timeMillis(), PRIOR).minuteWeight();
    RealisedView later = RealisedVolatility.view(state, state.timeMillis() + 4 * HOUR, PRIOR);
    assertThat(later.minuteWeight()).isCloseTo(now / 2, within(1e-12));
    assertThat(RealisedVolatility.view(state, state.timeMillis() + 12 * HOUR, PRIOR).medRv())
        .isNaN();
  }

  @Test
  void minutesWithoutAPriceAreNoZeroReturns() {
    RealisedState dense = walk(8 * HOUR);
    double before = RealisedVolatility.view(dense, dense.timeMillis(), PRIOR).bipower();
    RealisedState after = RealisedVolatility.update(dense, 100, dense.timeMillis() + HOUR);
    assertThat(RealisedVolatility.view(after, after.timeMillis(), PRIOR).bipower())
        .isCloseTo(before, within(0.02));
  }

  @Test
  void hourlyPricesAloneSayNothing() {
    RealisedState state = RealisedVolatility.start(100, 0);
    for (int hour = 1; hour < 100; hour++) {
      state = RealisedVolatility.update(state, 100 + hour % 2, hour * HOUR);
    }
    RealisedView view = RealisedVolatility.view(state, 99 * HOUR, PRIOR);
    assertThat(view.ladder()).containsOnly(Double.NaN);
    assertThat(view.medRv()).isNaN();
    assertThat(view.parkinson()).isNaN();
    assertThat(view.twoScale()).isNaN();
  }

  @Test
  void olderPriceChangesNothing() {
    RealisedState state = walk(HOUR);
    assertThat(RealisedVolatility.update(state, 1, state.timeMillis() - 1)).isSameAs(state);
  }

  @Test
  void priceOfTheSameTimeReplacesTheLast() {
    RealisedState state = walk(HOUR);
    assertThat(RealisedVolatility.update(state, 1, state.timeMillis()).logPrice()).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void priceMustBePositiveAndFinite(double price) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RealisedVolatility.start(price, 0))
        .withMessageContaining("priceUsd")
        .withMessageContaining(String.valueOf(price));
  }

  @Test
  void unknownEstimateIsThePrior() {
    assertThat(RealisedVolatility.onPrior(Double.NaN, 0.1, PRIOR)).isEqualTo(PRIOR);
  }

  @Test
  void blendIsInVariance() {
    assertThat(RealisedVolatility.onPrior(1.0, 0.25, PRIOR))
        .isCloseTo(Math.sqrt(0.25 + 0.75 * 0.36), within(1e-15));
  }

  private static RealisedView view(long atMillis) {
    RealisedState before = walk(atMillis);
    return RealisedVolatility.view(
        RealisedVolatility.update(before, 100, atMillis), atMillis, PRIOR);
  }

  /** A price every five seconds before a time. */
  private static RealisedState walk(long beforeMillis) {
    SplittableRandom random = new SplittableRandom(1);
    RealisedState state = RealisedVolatility.start(100, 0);
    for (long time = 5_000; time < beforeMillis; time += 5_000) {
      state =
          RealisedVolatility.update(state, 100 * Math.exp(random.nextDouble(-1e-3, 1e-3)), time);
    }
    return state;
  }
}
