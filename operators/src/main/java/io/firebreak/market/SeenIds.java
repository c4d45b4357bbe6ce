package io.firebreak.market;

import io.firebreak.model.MarketEvent;

/** The identifiers that a tick brings, beside those that ticks before brought. */
final class SeenIds {
  private final RecentIds before;
  private final long[] added;
  private int count;

  /** At most as many are added as the tick has events. */
  SeenIds(RecentIds before, int events) {
    this.before = before;
    added = new long[events];
  }

  /** Whether the event has an identifier that was seen; it is seen from now on. */
  boolean repeated(MarketEvent event) {
    if (event.id().isEmpty()) {
      return false;
    }
    long hash = RecentIds.hash(identity(event));
    for (int i = 0; i < count; i++) {
      if (added[i] == hash) {
        return true;
      }
    }
    if (before.contains(hash)) {
      return true;
    }
    added[count++] = hash;
    return false;
  }

  /** The messages of one order, its partial fills among them, have its identifier in common. */
  private static String identity(MarketEvent event) {
    String identity = event.kind().name() + event.id();
    return event.order() == null
        ? identity
        : identity
            + "|"
            + event.order().action()
            + "|"
            + event.eventTimeMillis()
            + "|"
            + event.price()
            + "|"
            + event.quantity();
  }

  RecentIds after() {
    return before.with(added, count);
  }
}
