package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.RestoredStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderToTradeTest {

  @Test
  void twoHundredAndFiftyOrdersForFiveTradesAreFortyNine() {
    OrderWindowState state = plus(OrderWindowState.unseen(), 250, 5, 1_000);
    assertThat(OrderToTrade.ratio(state, 1_000)).isEqualTo(49);
    assertThat(OrderToTrade.orders(state, 1_000)).isEqualTo(250);
  }

  @Test
  void nothingHasNoRatio() {
    assertThat(OrderToTrade.ratio(OrderWindowState.unseen(), 0)).isNaN();
  }

  @Test
  void withoutATradeItIsAtLeastThatOfOne() {
    assertThat(OrderToTrade.ratio(plus(OrderWindowState.unseen(), 500, 0, 0), 0)).isEqualTo(499);
  }

  @Test
  void secondLeavesTheWindowAfterTen() {
    OrderWindowState state = plus(OrderWindowState.unseen(), 7, 1, 5_999);
    assertThat(OrderToTrade.orders(state, 14_999)).isEqualTo(7);
    assertThat(OrderToTrade.orders(state, 15_000)).isZero();
  }

  @Test
  void messageOfASecondThatHasLeftIsDropped() {
    OrderWindowState state = plus(OrderWindowState.unseen(), 7, 1, 20_000);
    assertThat(OrderToTrade.orders(plus(state, 1, 0, 11_000), 20_000)).isEqualTo(8);
    assertThat(plus(state, 1, 0, 10_999)).isSameAs(state);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsTheSumOverTheWindow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] bySecond = new int[600];
    OrderWindowState state = OrderWindowState.unseen();
    long time = 0;
    while (time < 500_000) {
      time += random.nextInt(random.nextInt(20) == 0 ? 30_000 : 900);
      int orders = random.nextInt(5);
      bySecond[(int) (time / 1_000)] += orders;
      state = plus(state, orders, 0, time);
      int naive = 0;
      for (int s = (int) Math.max(0, time / 1_000 - 9); s <= time / 1_000; s++) {
        naive += bySecond[s];
      }
      assertThat(OrderToTrade.orders(state, time)).isEqualTo(naive);
    }
  }

  @Test
  void refusesNegativeCounts() {
    assertThatThrownBy(() -> new OrderCounts(-1, 0)).hasMessageContaining("at least 0");
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        OrderWindowState.unseen(), 100, i -> state -> plus(state, i % 5, i % 2, 700L * i));
  }

  private static OrderWindowState plus(OrderWindowState state, int orders, int trades, long time) {
    return OrderToTrade.plus(state, new OrderCounts(orders, trades), time);
  }
}
