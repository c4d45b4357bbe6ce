package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderActivity;
import io.firebreak.model.OrderMessage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderFeedTest {
  private static final long START = 1_760_133_600_000L;

  private OrderFeedState state = OrderFeedState.unseen();

  @Test
  void tradesWithoutAnOrderFeedSayNothingOfOrders() {
    OrderFeed feed = new OrderFeed();
    feed.trade();
    state = feed.after(state, START);
    assertThat(read(START)).isEqualTo(OrderActivity.unknown());
  }

  /** Vector of RTS 9: 250 messages and 5 trades are 49. */
  @Test
  void twoHundredAndFiftyMessagesAndFiveTradesAreFortyNine() {
    OrderFeed feed = new OrderFeed();
    for (int i = 0; i < 250; i++) {
      feed.order(null);
    }
    for (int i = 0; i < 5; i++) {
      feed.trade();
    }
    state = feed.after(state, START);
    assertThat(read(START).orderToTrade()).isEqualTo(49);
    assertThat(read(START).participant()).isEmpty();
    assertThat(read(START).selfExcitation()).isNaN();
  }

  @Test
  void aTradeIsTwoFillsWhereTheFeedHasNoTrades() {
    OrderFeed feed = new OrderFeed();
    send(feed, "a", OrderAction.NEW);
    send(feed, "b", OrderAction.NEW);
    send(feed, "a", OrderAction.FILL);
    send(feed, "b", OrderAction.FILL);
    state = feed.after(state, START);
    assertThat(read(START).orderToTrade()).isEqualTo(1);
    assertThat(read(START).participantOrderToTrade()).isEqualTo(0);
  }

  @Test
  void theOneThatReactsToItselfIsNamed() {
    Random random = new Random(7);
    for (int second = 0; second < 1_800; second++) {
      OrderFeed feed = new OrderFeed();
      // The steady desk sends as many orders, evenly; the loop sends them in avalanches.
      for (int i = 0; i < 3; i++) {
        send(feed, "steady", random.nextBoolean() ? OrderAction.NEW : OrderAction.CANCEL);
      }
      for (int i = 0; i < (second % 60 == 0 ? 180 : 0); i++) {
        send(feed, "loop", OrderAction.REPLACE);
      }
      state = feed.after(state, START + second * 1_000L);
    }
    OrderActivity activity = read(START + 1_800_000);
    assertThat(activity.participant()).isEqualTo("loop");
    assertThat(activity.selfExcitation()).isGreaterThan(0.8);
  }

  @Test
  void theOrderOfArrivalWithinATickIsOfNoAccount() {
    OrderFeed one = new OrderFeed();
    OrderFeed other = new OrderFeed();
    for (int i = 0; i < 12; i++) {
      send(one, "p" + i, OrderAction.NEW);
      send(other, "p" + (11 - i), OrderAction.NEW);
    }
    assertThat(one.after(state, START).participants())
        .usingRecursiveComparison()
        .isEqualTo(other.after(state, START).participants());
  }

  @Test
  void aTickWithoutOrdersAndTradesLeavesTheStateAsItIs() {
    OrderFeed feed = new OrderFeed();
    send(feed, "a", OrderAction.NEW);
    state = feed.after(state, START);
    assertThat(new OrderFeed().after(state, START + 5_000)).isSameAs(state);
  }

  private static void send(OrderFeed feed, String participant, OrderAction action) {
    feed.order(new OrderMessage(participant, action));
  }

  private OrderActivity read(long timeMillis) {
    return OrderFeed.activity(state, "x|BTC", timeMillis);
  }
}
