package io.firebreak.model;

import java.util.List;

/**
 * The haircuts of one asset, as whole state.
 *
 * @param id deterministic: asset and sequence
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick that decided
 * @param initial haircut for new exposure
 * @param maintenance haircut for existing exposure
 * @param scheduled announced steps of the maintenance haircut
 * @param withdrawn steps withdrawn or deferred by this decision
 * @param coverage what stands behind it
 * @param warmUp how far the measures have left their priors
 * @param cascadeActive the cascade score was at or above the entry of PACE
 * @param expiresMillis a consumer falls back to its static table after this event time
 * @param tickMillis length of the tick
 * @param policyVersion policy that decided
 * @param sequence running number of the decisions of this asset, from 1
 * @param revision 0, higher for a re-issue with other content after a recovery
 */
public record HaircutDecision(
    String id,
    String asset,
    long eventTimeMillis,
    PostedHaircut initial,
    PostedHaircut maintenance,
    List<ScheduledStep> scheduled,
    List<ScheduledStep> withdrawn,
    Coverage coverage,
    WarmUp warmUp,
    boolean cascadeActive,
    long expiresMillis,
    long tickMillis,
    long policyVersion,
    long sequence,
    int revision) {

  /** The same decision under another revision. */
  public HaircutDecision revised(int newRevision) {
    return new HaircutDecision(
        id,
        asset,
        eventTimeMillis,
        initial,
        maintenance,
        scheduled,
        withdrawn,
        coverage,
        warmUp,
        cascadeActive,
        expiresMillis,
        tickMillis,
        policyVersion,
        sequence,
        newRevision);
  }
}
