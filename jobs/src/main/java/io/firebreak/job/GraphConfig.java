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
 */
public record GraphConfig(
    TickGrid grid, InstrumentCatalog catalog, List<Policy> policies, PolicyFormat policyFormat) {}
