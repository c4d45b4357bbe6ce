package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ConformalTailTest {
  private static final long HOUR = 3_600_000;
  private static final ConformalTail FOUR_HOURS = new ConformalTail(0.01, 0.05, 4 * HOUR);

  @Test
  void judgesAQuantileAtTheFirstPriceAfterItsHorizon() {
    TailState state = FOUR_HOURS.sample(TailState.start(2), 100, 0.05, 0);

    assertThat(FOUR_HOURS.judge(state, 90, 4 * HOUR - 1)).isEqualTo(state);
    assertThat(FOUR_HOURS.judge(state, 90, 4 * HOUR).breached()).isEqualTo(1);
    assertThat(FOUR_HOURS.judge(state, 90, 4 * HOUR).pending()).isEmpty();
  }

  @Test
  void aLossOfExactlyTheQuantileIsCovered() {
    TailState state = FOUR_HOURS.sample(TailState.start(2), 128, 0.25, 0);

    assertThat(FOUR_HOURS.judge(state, 96, 4 * HOUR).breached()).isZero();
    assertThat(FOUR_HOURS.judge(state, Math.nextDown(96.0), 4 * HOUR).breached()).isEqualTo(1);
  }

  @Test
  void movesByTheStepTimesTheShareTimesTheError() {
    TailState state = FOUR_HOURS.sample(TailState.start(2), 100, 0.05, 0);
    double share = (double) FOUR_HOURS.spacingMillis() / (4 * HOUR);

    assertThat(FOUR_HOURS.judge(state, 90, 4 * HOUR).logMultiple())
        .isCloseTo(Math.log(2) + 0.05 * share * 0.99, within(1e-15));
    assertThat(FOUR_HOURS.judge(state, 99, 4 * HOUR).logMultiple())
        .isCloseTo(Math.log(2) - 0.05 * share * 0.01, within(1e-15));
  }

  @Test
  void aPriceLongAfterTheHorizonIsNoVerdict() {
    TailState state = FOUR_HOURS.sample(TailState.start(2), 100, 0.05, 0);

    assertThat(FOUR_HOURS.judge(state, 50, 5 * HOUR).judged()).isEqualTo(1);
    TailState late = FOUR_HOURS.judge(state, 50, 5 * HOUR + 1);
    assertThat(late.judged()).isZero();
    assertThat(late.pending()).isEmpty();
    assertThat(late.logMultiple()).isEqualTo(state.logMultiple());
  }

  @Property(tries = 50)
  void neverHoldsMoreThanItsBound(
      @ForAll @LongRange(min = 60_000, max = 30 * 24 * HOUR) long horizonMillis,
      @ForAll @LongRange(min = 250, max = HOUR) long gapMillis) {
    ConformalTail tail = new ConformalTail(0.01, 0.05, horizonMillis);
    TailState state = TailState.start(2.65);
    for (int i = 0; i < 200; i++) {
      state = tail.sample(tail.judge(state, 100, i * gapMillis), 100, 0.1, i * gapMillis);
      assertThat(state.pending()).hasSizeLessThanOrEqualTo(ConformalTail.PENDING);
    }
  }

  @Property(tries = 20)
  void oneHorizonOfBreachesMovesAtMostTheStep(@ForAll @DoubleRange(min = 0, max = 1) double step) {
    ConformalTail tail = new ConformalTail(0.01, step, 4 * HOUR);
    TailState state = TailState.start(2.65);
    double before = state.logMultiple();
    double price = 100;
    for (int minute = 0; minute <= 8 * 60; minute += 1) {
      price *= 0.99;
      state = tail.judge(state, price, minute * 60_000L);
      state = tail.sample(state, price, 0.01, minute * 60_000L);
    }
    assertThat(state.logMultiple() - before).isBetween(0.0, 1.05 * step);
  }

  /** Twice the volatility at unchanged ladder: the multiple has to find the rate again. */
  @Test
  void meetsTheRateOnIidAndAfterARegimeChange() {
    assertThat(rate(1.0, 1.0, 5)).isCloseTo(0.01, within(0.0015));
    assertThat(rate(1.0, 2.0, 6)).isCloseTo(0.01, within(0.0015));
    assertThat(rate(2.0, 1.0, 7)).isCloseTo(0.01, within(0.0015));
  }

  /** An adversary that falls whenever the quantile is low is met as well: the rate is bounded. */
  @Test
  void meetsTheRateAgainstAnAdversary() {
    TailState state = TailState.start(2.65);
    ConformalTail tail = new ConformalTail(0.01, 0.05, HOUR);
    for (int hour = 0; hour < 200_000; hour++) {
      double now = hour % 2 == 0 ? 100 : state.multiple() < 3 ? 90 : 100;
      state = tail.judge(state, now, hour * HOUR);
      if (hour % 2 == 0) {
        state = tail.sample(state, 100, 0.02 * state.multiple() / 3, hour * HOUR);
      }
    }
    assertThat((double) state.breached() / state.judged()).isCloseTo(0.01, within(0.001));
  }

  private static double rate(double first, double second, long seed) {
    Random random = new Random(seed);
    TailState state = TailState.start(2.65);
    int hours = 200_000;
    double log = 0;
    long judged = 0;
    long breached = 0;
    for (int hour = 0; hour < hours; hour++) {
      log += 0.01 * (hour < hours / 2 ? first : second) * random.nextGaussian();
      double price = Math.exp(log);
      state = FOUR_HOURS.judge(state, price, hour * HOUR);
      double loss = -Math.expm1(-state.multiple() * 0.01 * 2);
      state = FOUR_HOURS.sample(state, price, loss, hour * HOUR);
      if (hour == hours / 10) {
        judged = state.judged();
        breached = state.breached();
      }
    }
    return (double) (state.breached() - breached) / (state.judged() - judged);
  }
}
