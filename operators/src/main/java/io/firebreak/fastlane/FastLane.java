package io.firebreak.fastlane;

import io.firebreak.breaker.BreakerOrder;
import io.firebreak.model.BreakerState;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.ProvisionalStatus;
import io.firebreak.tick.TickGrid;

/**
 * Tests a price on arrival against the band of its instrument's last closed tick. One instrument is
 * a suspect until others agree, so what it calls for concerns its venue and asset alone, and is at
 * most PACE; a print that the quality rules would set aside alone calls for nothing. O(1); nothing
 * is allocated while no band is left.
 */
public final class FastLane {
  /** Width is in sigmas of five minutes: a band that has not moved for longer says nothing. */
  static final long MAX_AGE_MILLIS = 300_000;

  /** A provisional signal holds for this many ticks after its own. */
  static final int TTL_TICKS = 2;

  private FastLane() {}

  /**
   * Whether an event has a price that is tested: trades and liquidations, never option premiums.
   */
  public static boolean tests(MarketEvent event) {
    return (event.kind() == EventKind.TRADE || event.kind() == EventKind.LIQUIDATION)
        && event.role() != InstrumentRole.OPTION;
  }

  /**
   * Whether an event leaves the band, and is the first of its tick to do so.
   *
   * @param lane the band, null before the first closed tick
   * @param event an event that is tested
   */
  public static boolean hit(LaneState lane, MarketEvent event, TickGrid grid) {
    if (lane == null || !outside(lane, event.price())) {
      return false;
    }
    long age = event.eventTimeMillis() - lane.closedMillis();
    return age > 0
        && age <= MAX_AGE_MILLIS
        && grid.endOf(event.eventTimeMillis()) > lane.raisedMillis();
  }

  /** The provisional signal of an event that has left the band. */
  public static ProvisionalSignal signal(LaneState lane, MarketEvent event, TickGrid grid) {
    long tickEnd = grid.endOf(event.eventTimeMillis());
    BreakerState level = level(lane, event.price());
    BreakerOrder order = BreakerOrder.of(level);
    return new ProvisionalSignal(
        event.source() + "@" + event.position(),
        "venue:" + event.venue() + "|" + event.asset(),
        event.instrument(),
        event.asset(),
        ProvisionalStatus.RAISED,
        event.eventTimeMillis(),
        tickEnd,
        level,
        order.action(),
        order.fallback(),
        event.price(),
        lane.reference(),
        lane.fraction(),
        event.kind(),
        tickEnd + TTL_TICKS * grid.tickMillis(),
        lane.policyVersion(),
        event.source(),
        event.position());
  }

  private static boolean outside(LaneState lane, double price) {
    return price <= lane.alarmPrice() && price >= lane.leastPrice();
  }

  private static BreakerState level(LaneState lane, double price) {
    if (price <= lane.pacePrice()) {
      return BreakerState.PACE;
    }
    return price <= lane.restrictPrice() ? BreakerState.RESTRICT : BreakerState.WATCH;
  }
}
