package io.firebreak.heartbeat;

import io.firebreak.model.Heartbeat;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.scope.Membership;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;
import java.util.TreeMap;

/**
 * Beats at a fixed interval of event time from the first sighted asset on, whatever the markets do.
 * Valid for the longer of five seconds and three ticks beyond the next beat. Assets leave by {@link
 * Membership}.
 */
public final class HeartbeatEngine implements TickEngine<HeartbeatState, ScopeNews, Heartbeat> {
  private static final long serialVersionUID = 1;
  private static final long SHORTEST_VALIDITY_MILLIS = 5_000;

  @Override
  public Step<HeartbeatState, Heartbeat> step(HeartbeatState before, Tick<ScopeNews> tick) {
    HeartbeatState state =
        before == null ? new HeartbeatState(List.of(), tick.endMillis(), 0) : before;
    List<ScopeSummary> scopes = updated(state.scopes(), tick);
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

  private static Heartbeat beat(HeartbeatState state, Tick<ScopeNews> tick) {
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

  private static List<ScopeSummary> updated(List<ScopeSummary> before, Tick<ScopeNews> tick) {
    TreeMap<String, ScopeSummary> after = new TreeMap<>();
    before.forEach(summary -> after.put(summary.asset(), summary));
    for (ScopeNews item : tick.inputs()) {
      ScopeSummary known =
          after.getOrDefault(item.asset(), new ScopeSummary(item.asset(), false, false, 0));
      after.put(item.asset(), known.with(item.kind(), tick.endMillis()));
    }
    after.values().removeIf(summary -> summary.left(tick.endMillis()));
    return List.copyOf(after.values());
  }
}
