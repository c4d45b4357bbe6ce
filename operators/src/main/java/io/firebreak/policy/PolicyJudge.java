package io.firebreak.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a proposal joins the timeline. First form: whole and valid, a newer version, in
 * force later than anything that may have been decided.
 */
public final class PolicyJudge {
  /** Dates and times make good versions; the last number of all would end every control. */
  private static final long MOST_AHEAD = 1_000_000_000_000L;

  /** Ten years: a policy that comes later is a slip of the pen. */
  private static final long FARTHEST_MILLIS = 3_653L * 86_400_000;

  private PolicyJudge() {}

  /**
   * The verdict on a proposal.
   *
   * @param policy the policy as it comes into force, null when refused
   * @param errors every reason for a refusal
   */
  public record Verdict(Policy policy, List<String> errors) {}

  /**
   * Judges a proposal.
   *
   * @param proposal the proposal
   * @param lastVersion newest version in the timeline
   * @param clockMillis event time of the gate: everything up to it may have been decided
   * @param tickMillis tick length
   */
  public static Verdict judge(
      PolicyProposal proposal, long lastVersion, long clockMillis, long tickMillis) {
    if (proposal.policy() == null) {
      return new Verdict(null, proposal.errors());
    }
    List<String> errors = new ArrayList<>(proposal.errors());
    Policy policy = proposal.policy();
    if (policy.version() <= lastVersion) {
      errors.add("version must be above " + lastVersion + ", was " + policy.version());
    } else if (policy.version() - Math.max(0, lastVersion) > MOST_AHEAD) {
      errors.add(
          "version must be at most "
              + MOST_AHEAD
              + " above "
              + lastVersion
              + ", was "
              + policy.version());
    }
    boolean asap = policy.effectiveFromMillis() == Long.MIN_VALUE;
    long effective = asap ? clockMillis + tickMillis : policy.effectiveFromMillis();
    if (effective <= clockMillis) {
      errors.add(
          "effectiveFrom must be after the gate's event time "
              + clockMillis
              + ", was "
              + effective);
    } else if (effective - clockMillis > FARTHEST_MILLIS) {
      errors.add(
          "effectiveFrom must be at most "
              + FARTHEST_MILLIS
              + " ms after the gate's event time "
              + clockMillis
              + ", was "
              + effective);
    }
    return errors.isEmpty()
        ? new Verdict(policy.effective(policy.version(), effective), errors)
        : new Verdict(null, errors);
  }
}
