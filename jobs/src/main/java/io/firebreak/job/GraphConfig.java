package io.firebreak.job;

import io.firebreak.breaker.ReopenJitter;
import io.firebreak.control.ControlFormat;
import io.firebreak.control.ControlSetup;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.util.List;

/**
 * What the graph is told.
 *
 * @param grid tick length
 * @param catalog instruments
 * @param policies policies in force from the start, in the order of their versions
 * @param policyFormat notation of the control topic and of the policy log
 * @param control whom the policy gate trusts, and what else it begins with
 * @param heartbeats whether the guard says at a fixed interval that it is alive
 * @param metrics whether the measures of assets and market go out every second
 * @param jitter when a halt ends before its limit
 */
public record GraphConfig(
    TickGrid grid,
    InstrumentCatalog catalog,
    List<Policy> policies,
    ControlFormat policyFormat,
    ControlSetup control,
    boolean heartbeats,
    boolean metrics,
    ReopenJitter jitter) {

  /** Whether it has stages for a shadow policy. */
  public boolean shadow() {
    return control.judgesShadows();
  }

  /** With heartbeats and metrics, as a live job has them; control is unsigned. */
  public GraphConfig(
      TickGrid grid, InstrumentCatalog catalog, List<Policy> policies, ControlFormat policyFormat) {
    this(
        grid,
        catalog,
        policies,
        policyFormat,
        ControlSetup.unsigned(),
        true,
        true,
        ReopenJitter.NONE);
  }

  /** With another setup of the policy gate. */
  public GraphConfig withControl(ControlSetup setup) {
    return new GraphConfig(
        grid, catalog, policies, policyFormat, setup, heartbeats, metrics, jitter);
  }

  /** With halts that end before their limit. */
  public GraphConfig withJitter(ReopenJitter newJitter) {
    return new GraphConfig(
        grid, catalog, policies, policyFormat, control, heartbeats, metrics, newJitter);
  }

  /** Without heartbeats: nobody waits for them in a replay, and years of them are many. */
  public GraphConfig withoutHeartbeats() {
    return new GraphConfig(grid, catalog, policies, policyFormat, control, false, metrics, jitter);
  }

  /** Without metrics: the files of a replay would be large. */
  public GraphConfig withoutMetrics() {
    return new GraphConfig(
        grid, catalog, policies, policyFormat, control, heartbeats, false, jitter);
  }
}
