package io.firebreak.flow;

/**
 * State of an {@link OrderToTrade} window: the counts of each of its ten seconds.
 *
 * @param newestSecond epoch second of the last slot, {@link Long#MIN_VALUE} before the first
 *     message
 * @param orders order messages of each second, oldest first
 * @param trades fills of each second
 */
@SuppressWarnings("ArrayRecordComponent")
public record OrderWindowState(long newestSecond, int[] orders, int[] trades) {

  /** No message yet. */
  public static OrderWindowState unseen() {
    int slots = OrderToTrade.WINDOW_SECONDS;
    return new OrderWindowState(Long.MIN_VALUE, new int[slots], new int[slots]);
  }
}
