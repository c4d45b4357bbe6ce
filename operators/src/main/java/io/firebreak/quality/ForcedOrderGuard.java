package io.firebreak.quality;

import io.firebreak.model.MarketEvent;
import io.firebreak.policy.QualityPolicy;

/**
 * Keeps forced orders from counting twice. After a reconnect some feeds send old ones again, with
 * the time of their arrival: counted, a restart would look like a cascade.
 *
 * <p>For {@code replayMillis} after a break, a forced order with the price, size and side of one of
 * the last {@value #CAPACITY} before it is taken as sent again; so is one that was older than
 * {@code forcedOrderAgeMillis} when it arrived. Then it starts afresh.
 *
 * @param contents hashes of price, size and side, oldest first
 * @param breakMillis event time of the last break, {@link Long#MIN_VALUE} without one
 * @param before how many of the contents are from before the break
 */
@SuppressWarnings("ArrayRecordComponent")
public record ForcedOrderGuard(long[] contents, long breakMillis, int before) {
  /** Forced orders remembered. */
  public static final int CAPACITY = 64;

  /** No forced order has been seen. */
  public static ForcedOrderGuard unseen() {
    return new ForcedOrderGuard(new long[0], Long.MIN_VALUE, 0);
  }

  /** The feed broke, or spoke again after a silence. */
  public ForcedOrderGuard broken(long timeMillis) {
    return new ForcedOrderGuard(contents, timeMillis, contents.length);
  }

  /** Whether a forced order must not count. O(capacity). */
  public boolean replayed(MarketEvent order, QualityPolicy policy) {
    long ageMillis = order.ingestTimeMillis() - order.eventTimeMillis();
    return ageMillis > policy.forcedOrderAgeMillis() || repeats(order, policy);
  }

  /** The guard after a forced order that counted. */
  public ForcedOrderGuard plus(MarketEvent order) {
    int dropped = contents.length == CAPACITY ? 1 : 0;
    long[] next = new long[contents.length - dropped + 1];
    System.arraycopy(contents, dropped, next, 0, next.length - 1);
    next[next.length - 1] = content(order);
    return new ForcedOrderGuard(next, breakMillis, Math.max(0, before - dropped));
  }

  private boolean repeats(MarketEvent order, QualityPolicy policy) {
    boolean shortlyAfter =
        breakMillis != Long.MIN_VALUE
            && order.eventTimeMillis() - breakMillis <= policy.replayMillis();
    if (!shortlyAfter) {
      return false;
    }
    long content = content(order);
    for (int i = 0; i < before; i++) {
      if (contents[i] == content) {
        return true;
      }
    }
    return false;
  }

  private static long content(MarketEvent order) {
    long hash = Double.doubleToLongBits(order.price());
    hash = hash * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(order.quantity());
    return hash * 0x9E3779B97F4A7C15L + order.side().name().charAt(0);
  }
}
