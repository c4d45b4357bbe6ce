package io.firebreak.job.report.replay;

import io.firebreak.model.AssetRisk;
import io.firebreak.policy.Policy;

/**
 * The measures of an asset at a tick.
 *
 * @param risk the measures
 * @param policy the policy that was in force
 */
record Moment(AssetRisk risk, Policy policy) {}
