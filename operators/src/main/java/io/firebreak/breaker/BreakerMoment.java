package io.firebreak.breaker;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverridesInForce;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;

/**
 * The moment of a decision.
 *
 * @param endMillis end of the tick
 * @param grid tick length
 * @param policy policy in force
 * @param policyVersion its version
 * @param overrides what operators have ordered
 * @param jitter when a halt ends before its limit
 */
record BreakerMoment(
    long endMillis,
    TickGrid grid,
    BreakerPolicy policy,
    long policyVersion,
    OverridesInForce overrides,
    ReopenJitter jitter) {

  static BreakerMoment of(Tick<?> tick, ReopenJitter jitter) {
    return new BreakerMoment(
        tick.endMillis(),
        tick.grid(),
        tick.policy().breaker(),
        tick.policy().version(),
        tick.overrides(),
        jitter);
  }

  /** When a halt that begins, or is ordered, now is over: by its order or by the budget. */
  long haltUntilMillis(HaltBudget budget) {
    OperatorOverride order = overrides.halt();
    return order == null ? endMillis + budget.grantMillis(this) : grid.roundUp(order.untilMillis());
  }

  /** The end of the tick in which a span that begins now is over. */
  long after(long spanMillis) {
    return grid.roundUp(endMillis + spanMillis);
  }

  /** The start of a condition as of now, given its start so far. */
  long since(boolean holds, long sinceMillis) {
    return BreakerClocks.since(holds, sinceMillis, endMillis);
  }

  /** A condition has held for a time, exactly at its end included. */
  boolean held(long sinceMillis, long holdMillis) {
    return endMillis >= BreakerClocks.due(sinceMillis, holdMillis);
  }

  /** The scope has been blind for longer than is tolerated. */
  boolean blindTooLong(BreakerClocks clocks) {
    return held(clocks.blindSinceMillis(), policy.blindMillis());
  }
}
