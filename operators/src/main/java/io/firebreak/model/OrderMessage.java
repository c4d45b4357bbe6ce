package io.firebreak.model;

/**
 * What a private feed says of an order.
 *
 * @param participant who sent it, as the venue names accounts; empty where the feed does not say
 * @param action what it does, null where the feed does not say: a submission, a change or a cancel
 */
public record OrderMessage(String participant, OrderAction action) {
  /** The participant is empty where it is null. */
  public OrderMessage {
    participant = participant == null ? "" : participant;
  }

  /** Whether the order was executed; every other message counts as an order. */
  public boolean executes() {
    return action == OrderAction.FILL;
  }
}
