package io.firebreak.heartbeat;

import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.Heartbeat;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Beats at a fixed interval of event time from the first signal on, whatever the markets do. Valid
 * for the longer of five seconds and three ticks beyond the next beat.
 */
public final class HeartbeatEngine implements TickEngine<HeartbeatState, BreakerSignal, Heartbeat> {
  private static final long serialVersionUID = 1;
  private static final long SHORTEST_VALIDITY_MILLIS = 5_000;

  @Override
  public Step<HeartbeatState, Heartbeat> step(HeartbeatState before, Tick<BreakerSignal> tick) {
    HeartbeatState state =
        before == null ? new HeartbeatState(List.of(), tick.endMillis(), 0) : before;
    List<ScopeSummary> scopes = updated(state.scopes(), tick.inputs());
    BreakerPolicy policy = tick.policy().breaker();
    if (tick.endMillis() < state.nextMillis()) {
      return new Step<>(
          new HeartbeatState(scopes, state.nextMillis(), state.sequence()),
          List.of(),
          state.nextMillis());
    }
    long next = tick.endMillis() + policy.heartbeatMillis();
    HeartbeatState beaten = new HeartbeatState(scopes, next, state.sequence() + 1);
    return new Step<>(beaten, List.of(beat(beaten, tick)), next);
  }

  private static Heartbeat beat(HeartbeatState state, Tick<BreakerSignal> tick) {
    long validity = Math.max(SHORTEST_VALIDITY_MILLIS, 3 * tick.grid().tickMillis());
    return new Heartbeat(
        tick.endMillis(),
        state.scopes().stream().allMatch(ScopeSummary::blind),
        state.scopes().size(),
        (int) state.scopes().stream().filter(ScopeSummary::raised).count(),
        state.nextMillis() + validity,
        state.sequence(),
        0);
  }

  private static List<ScopeSummary> updated(
      List<ScopeSummary> before, List<BreakerSignal> signals) {
    if (signals.isEmpty()) {
      return before;
    }
    List<ScopeSummary> after = new ArrayList<>(before);
    for (BreakerSignal signal : signals) {
      after.removeIf(summary -> summary.scope().equals(signal.scope()));
      after.add(
          new ScopeSummary(signal.scope(), signal.to() != BreakerState.NORMAL, signal.blind()));
    }
    after.sort(Comparator.comparing(ScopeSummary::scope));
    return after;
  }
}
