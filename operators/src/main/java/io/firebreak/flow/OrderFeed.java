package io.firebreak.flow;

import io.firebreak.model.OrderActivity;
import io.firebreak.model.OrderMessage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The orders of one instrument in one tick, counted as they come; participants are entered by name,
 * not by arrival. Allocates nothing in a tick without orders.
 */
public final class OrderFeed {
  private int orders;
  private int fills;
  private int trades;
  private Map<String, OrderCounts> participants = Map.of();

  /** A message of an order feed; null where it says nothing of the order. */
  public void order(OrderMessage message) {
    boolean fill = message != null && message.executes();
    orders += fill ? 0 : 1;
    fills += fill ? 1 : 0;
    if (message != null && !message.participant().isEmpty()) {
      participants = participants.isEmpty() ? new TreeMap<>() : participants;
      participants.merge(
          message.participant(), new OrderCounts(fill ? 0 : 1, fill ? 1 : 0), OrderCounts::plus);
    }
  }

  /** A public trade. */
  public void trade() {
    trades++;
  }

  /** The state after the tick. A trade is two fills where the feed has no trades of its own. */
  public OrderFeedState after(OrderFeedState before, long endMillis) {
    boolean seen = before.seen() || orders + fills > 0;
    if (!seen || orders + fills + trades == 0) {
      return before;
    }
    OrderCounts counts = new OrderCounts(orders, Math.max(trades, (fills + 1) / 2));
    List<ParticipantState> known = before.participants();
    for (Map.Entry<String, OrderCounts> each : participants.entrySet()) {
      known = Participants.plus(known, each.getKey(), each.getValue(), endMillis);
    }
    return new OrderFeedState(true, OrderToTrade.plus(before.window(), counts, endMillis), known);
  }

  /** What a state says at a time of an instrument. */
  public static OrderActivity activity(OrderFeedState state, String instrument, long timeMillis) {
    if (!state.seen()) {
      return OrderActivity.unknown();
    }
    double ratio = OrderToTrade.ratio(state.window(), timeMillis);
    OrderActivity worst = new OrderActivity(instrument, ratio, "", Double.NaN, Double.NaN);
    for (ParticipantState each : state.participants()) {
      OrderActivity own =
          new OrderActivity(
              instrument,
              ratio,
              each.participant(),
              Participants.orderToTrade(each),
              SelfExcitation.branchingRatio(each.excitation(), timeMillis));
      worst = worst.participant().isEmpty() || own.exceeds(worst) ? own : worst;
    }
    return worst;
  }
}
