package io.firebreak.quality;

import io.firebreak.model.MarketEvent;
import io.firebreak.model.QualityFlag;
import io.firebreak.policy.QualityPolicy;

/** The quality of one feed while one of its ticks is worked on. */
public final class QualityWork {
  private final QualityPolicy policy;
  private final FeedQuality before;
  private final long nowMillis;

  private PrintGuard prints;
  private ForcedOrderGuard forcedOrders;
  private long flags;
  private long worstLagMillis = Long.MIN_VALUE;

  /** Work that begins with a state at the end of a tick. */
  public QualityWork(FeedQuality before, long nowMillis, QualityPolicy policy) {
    this.before = before;
    this.nowMillis = nowMillis;
    this.policy = policy;
    prints = before.prints();
    forcedOrders = before.forcedOrders();
  }

  /** An event arrived; bars are late by design and not asked. */
  public void arrived(MarketEvent event) {
    long lag = event.ingestTimeMillis() - event.eventTimeMillis();
    flags |= before.lag().flags(lag, policy);
    worstLagMillis = Math.max(worstLagMillis, lag);
  }

  /** Something is wrong at this tick. */
  public void raise(QualityFlag flag) {
    flags = flag.addedTo(flags);
  }

  /** The feed broke, or spoke again after a silence. */
  public void broke(long timeMillis) {
    forcedOrders = forcedOrders.broken(timeMillis);
    raise(QualityFlag.GAPPED);
  }

  /** Whether a print may make a price; {@code mid} is the book's, NaN without one. */
  public boolean believes(MarketEvent trade, double mid) {
    prints = prints.after(trade.price(), trade.eventTimeMillis(), mid, policy);
    if (prints.doubts()) {
      raise(QualityFlag.OUTLIER);
    }
    return !prints.doubts();
  }

  /** Whether a forced order counts. */
  public boolean counts(MarketEvent forcedOrder) {
    if (forcedOrders.replayed(forcedOrder, policy)) {
      raise(QualityFlag.REPLAYED);
      return false;
    }
    forcedOrders = forcedOrders.plus(forcedOrder);
    return true;
  }

  /** The state after the tick. */
  public FeedQuality state() {
    FeedLag lag =
        worstLagMillis == Long.MIN_VALUE
            ? before.lag()
            : before.lag().plus(worstLagMillis, nowMillis);
    return new FeedQuality(before.flags().raised(flags, nowMillis), lag, prints, forcedOrders);
  }

  /** The flags of the tick: its own, and those before that are still held. */
  public long flags() {
    return flags | before.flags().held(nowMillis, policy.holdMillis());
  }
}
