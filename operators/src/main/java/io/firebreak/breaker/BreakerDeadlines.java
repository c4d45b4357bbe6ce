package io.firebreak.breaker;

import io.firebreak.policy.BreakerPolicy;
import io.firebreak.tick.Step;

/** When a breaker wants to be asked again without input. */
final class BreakerDeadlines {
  private BreakerDeadlines() {}

  /** The earliest tick that can change something, {@link Step#NO_DEADLINE} for none. */
  static long next(BreakerStatus status, BreakerMoment now) {
    BreakerDwell dwell = BreakerDwell.of(status, now.policy());
    long certain =
        Math.min(
            Math.min(dwell.calmDueMillis(), dwell.silenceDueMillis()),
            Math.min(status.stay().untilMillis(), status.spoken().renewMillis()));
    // What fell due in the tick of another transition waits for the next tick.
    long earliest = Math.max(certain, now.endMillis() + 1);
    return now.grid().roundUp(Math.min(earliest, holds(status.clocks(), now)));
  }

  /** A hold that is over has been judged; from then on only a letter can make a difference. */
  private static long holds(BreakerClocks clocks, BreakerMoment now) {
    BreakerPolicy policy = now.policy();
    long blind = ahead(clocks.blindSinceMillis(), policy.blindMillis(), now);
    long pace = ahead(clocks.paceSinceMillis(), policy.paceHoldMillis(), now);
    long halt = ahead(clocks.haltSinceMillis(), policy.haltHoldMillis(), now);
    return Math.min(blind, Math.min(pace, halt));
  }

  private static long ahead(long sinceMillis, long holdMillis, BreakerMoment now) {
    long due = BreakerClocks.due(sinceMillis, holdMillis);
    return due > now.endMillis() ? due : BreakerClocks.NEVER;
  }
}
