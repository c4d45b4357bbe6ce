package io.firebreak.flow;

import java.util.Arrays;

/**
 * Unexecuted orders per trade, {@code orders / trades - 1} by number (Commission Delegated
 * Regulation (EU) 2017/566, RTS 9, Article 3), over the running second and the nine before it.
 * O(seconds) per message, bounded.
 */
public final class OrderToTrade {
  /** Length of the window. */
  public static final int WINDOW_SECONDS = 10;

  private OrderToTrade() {}

  /** The window with more messages; those of a second that has left it are dropped. */
  public static OrderWindowState plus(OrderWindowState state, OrderCounts counts, long timeMillis) {
    OrderWindowState now = movedTo(state, Math.floorDiv(timeMillis, 1_000L));
    int at = WINDOW_SECONDS - 1 - (int) (now.newestSecond() - Math.floorDiv(timeMillis, 1_000L));
    if (at < 0) {
      return state;
    }
    int[] orders = now.orders().clone();
    int[] trades = now.trades().clone();
    orders[at] += counts.orders();
    trades[at] += counts.trades();
    return new OrderWindowState(now.newestSecond(), orders, trades);
  }

  /** Order messages in the window at a time. */
  public static long orders(OrderWindowState state, long timeMillis) {
    return sum(movedTo(state, Math.floorDiv(timeMillis, 1_000L)).orders());
  }

  /**
   * The ratio at a time, at least -1; NaN without a message. Without a trade it is that of one
   * trade, which is the least it can be.
   */
  public static double ratio(OrderWindowState state, long timeMillis) {
    OrderWindowState now = movedTo(state, Math.floorDiv(timeMillis, 1_000L));
    long trades = sum(now.trades());
    long orders = sum(now.orders());
    return orders + trades == 0 ? Double.NaN : (double) orders / Math.max(1, trades) - 1;
  }

  private static long sum(int[] counts) {
    return Arrays.stream(counts).asLongStream().sum();
  }

  private static OrderWindowState movedTo(OrderWindowState state, long second) {
    if (state.newestSecond() == Long.MIN_VALUE || second - state.newestSecond() >= WINDOW_SECONDS) {
      return new OrderWindowState(second, new int[WINDOW_SECONDS], new int[WINDOW_SECONDS]);
    }
    int by = (int) Math.max(0, second - state.newestSecond());
    return by == 0
        ? state
        : new OrderWindowState(second, shifted(state.orders(), by), shifted(state.trades(), by));
  }

  private static int[] shifted(int[] counts, int by) {
    int[] next = new int[WINDOW_SECONDS];
    System.arraycopy(counts, by, next, 0, WINDOW_SECONDS - by);
    return next;
  }
}
