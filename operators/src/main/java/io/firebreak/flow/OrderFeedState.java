package io.firebreak.flow;

import java.util.List;

/**
 * State of the order feed of one instrument.
 *
 * @param seen an order has been seen: without one trades say nothing of orders
 * @param window orders and trades of the last ten seconds
 * @param participants the busiest ones, at most {@link Participants#MOST}
 */
public record OrderFeedState(
    boolean seen, OrderWindowState window, List<ParticipantState> participants) {

  /** No order yet. */
  public static OrderFeedState unseen() {
    return new OrderFeedState(false, OrderWindowState.unseen(), List.of());
  }
}
