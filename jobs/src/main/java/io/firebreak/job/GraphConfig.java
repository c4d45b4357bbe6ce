package io.firebreak.job;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyFormat;
import io.firebreak.tick.TickGrid;
import java.util.List;

/**
 * What the graph is told.
 *
 * @param grid tick length
 * @param catalog instruments
 * @param policies policies in force from the start, in the order of their versions
 * @param policyFormat notation of policies on the control topic and in the policy log
 * @param heartbeats whether the guard says at a fixed interval that it is alive
 * @param metrics whether the measures of assets and market go out every second
 */
public record GraphConfig(
    TickGrid grid,
    InstrumentCatalog catalog,
    List<Policy> policies,
    PolicyFormat policyFormat,
    boolean heartbeats,
    boolean metrics) {

  /** With heartbeats and metrics, as a live job has them. */
  public GraphConfig(
      TickGrid grid, InstrumentCatalog catalog, List<Policy> policies, PolicyFormat policyFormat) {
    this(grid, catalog, policies, policyFormat, true, true);
  }

  /** Without heartbeats: nobody waits for them in a replay, and years of them are many. */
  public GraphConfig withoutHeartbeats() {
    return new GraphConfig(grid, catalog, policies, policyFormat, false, metrics);
  }

  /** Without metrics: the files of a replay would be large. */
  public GraphConfig withoutMetrics() {
    return new GraphConfig(grid, catalog, policies, policyFormat, heartbeats, false);
  }
}
