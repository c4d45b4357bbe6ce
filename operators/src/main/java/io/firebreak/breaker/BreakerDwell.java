package io.firebreak.breaker;

import io.firebreak.model.BreakerState;
import io.firebreak.policy.BreakerPolicy;

/**
 * How WATCH, RESTRICT or PACE is left downwards.
 *
 * @param milder the next state down
 * @param calmDueMillis when calm will have lasted for the dwell; {@link BreakerClocks#NEVER} while
 *     it is not calm
 * @param silenceDueMillis when the longest stay without new evidence ends; {@link
 *     BreakerClocks#NEVER} while blind, where silence says nothing
 */
record BreakerDwell(BreakerState milder, long calmDueMillis, long silenceDueMillis) {

  /** The ways down from a state. */
  static BreakerDwell of(BreakerStatus status, BreakerPolicy policy) {
    return switch (status.state()) {
      case WATCH -> of(status, BreakerState.NORMAL, policy.watchDwellMillis(), policy);
      case RESTRICT -> of(status, BreakerState.WATCH, policy.restrictDwellMillis(), policy);
      case PACE -> of(status, BreakerState.RESTRICT, policy.paceDwellMillis(), policy);
      case NORMAL, HALT, REOPEN ->
          new BreakerDwell(status.state(), BreakerClocks.NEVER, BreakerClocks.NEVER);
    };
  }

  private static BreakerDwell of(
      BreakerStatus status, BreakerState milder, long dwellMillis, BreakerPolicy policy) {
    BreakerClocks clocks = status.clocks();
    long heard = Math.max(status.stay().enteredMillis(), clocks.evidenceMillis());
    return new BreakerDwell(
        milder,
        BreakerClocks.due(clocks.calmSinceMillis(), dwellMillis),
        clocks.blind() ? BreakerClocks.NEVER : heard + policy.stateMaxMillis());
  }
}
