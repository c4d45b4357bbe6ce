package io.firebreak.flow;

/**
 * What one participant, or one instrument, did between two looks.
 *
 * @param orders submissions, modifications and cancels
 * @param trades fills
 */
public record OrderCounts(int orders, int trades) {
  public OrderCounts {
    if (orders < 0 || trades < 0) {
      throw new IllegalArgumentException(
          "orders and trades must be at least 0, were " + orders + " and " + trades);
    }
  }

  /** Both together. */
  OrderCounts plus(OrderCounts other) {
    return new OrderCounts(orders + other.orders, trades + other.trades);
  }
}
