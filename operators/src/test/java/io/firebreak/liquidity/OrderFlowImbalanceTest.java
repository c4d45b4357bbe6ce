package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFlowImbalanceTest {

  @ParameterizedTest
  @CsvSource({
    "100,10,101,12, 100,14,101,12, 4",
    "100,14,101,12, 100,14,101,7, 5",
    "100,14,101,7, 101,3,102,9, 10",
    "101,3,102,9, 100,8,102,9, -3",
    "100,8,102,9, 100,8,101,5, -5"
  })
  @SuppressWarnings("TooManyParameters")
  void contributionEqualsTheHandComputation(
      double bid,
      double qb,
      double ask,
      double qa,
      double bid2,
      double qb2,
      double ask2,
      double qa2,
      double e) {
    assertThat(
            OrderFlowImbalance.contribution(
                new TopOfBook(bid, qb, ask, qa), new TopOfBook(bid2, qb2, ask2, qa2)))
        .isEqualTo(e);
  }

  @Test
  void sideThatVanishesAndReturnsCancelsOut() {
    TopOfBook full = new TopOfBook(100, 7, 101, 5);
    TopOfBook bidless = new TopOfBook(Double.NaN, 0, 101, 5);
    assertThat(OrderFlowImbalance.contribution(full, bidless)).isEqualTo(-7);
    assertThat(OrderFlowImbalance.contribution(bidless, full)).isEqualTo(7);
  }

  @Test
  void flowIsUnknownBeforeTwoUpdates() {
    OrderFlowState one = OrderFlowImbalance.plus(OrderFlowState.unseen(), top(10), 0);
    assertThat(OrderFlowImbalance.basePerSecond(OrderFlowState.unseen(), 0)).isNaN();
    assertThat(OrderFlowImbalance.basePerSecond(one, 0)).isNaN();
    assertThat(OrderFlowImbalance.inQueues(OrderFlowState.unseen(), 0)).isNaN();
  }

  @Test
  void gapIsNoFlow() {
    OrderFlowState state = OrderFlowImbalance.plus(OrderFlowState.unseen(), top(10), 0);
    state = OrderFlowImbalance.interrupted(state);
    state = OrderFlowImbalance.plus(state, top(500), 1_000);
    assertThat(OrderFlowImbalance.basePerSecond(state, 1_000)).isNaN();
  }

  @Test
  void steadyBuyingHasItsRate() {
    OrderFlowState state = OrderFlowState.unseen();
    for (int i = 0; i <= 200; i++) {
      state = OrderFlowImbalance.plus(state, top(10 + 3.0 * i), i * 1_000L);
    }
    // Impulses once a second: the rate right after one is above its mean by half a second's decay.
    assertThat(OrderFlowImbalance.basePerSecond(state, 200_000)).isCloseTo(3, within(0.12));
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        OrderFlowState.unseen(),
        100,
        i -> state -> OrderFlowImbalance.plus(state, random(i), 137L * i));
  }

  private static TopOfBook random(int i) {
    SplittableRandom random = new SplittableRandom(i);
    int bid = 100 + random.nextInt(3);
    return new TopOfBook(bid, random.nextDouble(9), bid + 1, random.nextDouble(9));
  }

  private static TopOfBook top(double bidQuantity) {
    return new TopOfBook(100, bidQuantity, 101, 10);
  }
}
