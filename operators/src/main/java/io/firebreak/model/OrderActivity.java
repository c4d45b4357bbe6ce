package io.firebreak.model;

/**
 * What orders an instrument gets, where its feed has orders; NaN and empty elsewhere.
 *
 * @param instrument venue and symbol, empty without one
 * @param orderToTrade unexecuted orders per trade in the last ten seconds, {@code orders / trades -
 *     1}, at least -1
 * @param participant of the busiest participants the one whose orders call forth most of its own,
 *     empty where the feed names none
 * @param participantOrderToTrade its own unexecuted orders per fill, half-life of a minute
 * @param selfExcitation branching ratio of its orders, in [0, 1): near 1 an algorithm mostly reacts
 *     to itself; NaN with fewer than 20 orders
 */
public record OrderActivity(
    String instrument,
    double orderToTrade,
    String participant,
    double participantOrderToTrade,
    double selfExcitation) {

  /** No order has been seen. */
  public static OrderActivity unknown() {
    return new OrderActivity("", Double.NaN, "", Double.NaN, Double.NaN);
  }

  /** Whether this one is the more suspicious: by self-excitation, then by orders per trade. */
  public boolean exceeds(OrderActivity other) {
    int order = compare(selfExcitation, other.selfExcitation);
    return order == 0 ? compare(orderToTrade, other.orderToTrade) > 0 : order > 0;
  }

  /** What is unknown is less than all that is known. */
  private static int compare(double a, double b) {
    return Double.compare(Double.isNaN(a) ? -2 : a, Double.isNaN(b) ? -2 : b);
  }
}
