package io.firebreak.control;

import io.firebreak.policy.FieldChange;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyDiff;
import io.firebreak.policy.PolicyJudge;
import io.firebreak.policy.PolicyProposal;
import io.firebreak.policy.PolicyUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a proposed policy changes, and judges it. */
final class PolicyMatter {
  private PolicyMatter() {}

  /**
   * The matter of a proposal. What loosens is judged against the policy in force and against those
   * that would have come: a tightening that is announced cannot be undone in passing.
   */
  static Matter of(PolicyProposal proposal, Court court, Bench bench) {
    Policy policy = proposal.policy();
    if (policy == null) {
      return unreadable(proposal);
    }
    if (policy.use() != PolicyUse.ACTIVE) {
      return shadow(proposal, court, bench);
    }
    boolean asap = policy.effectiveFromMillis() == Long.MIN_VALUE;
    long wanted = asap ? bench.earliestMillis(false, court.rules()) : policy.effectiveFromMillis();
    boolean loosens = loosens(policy, bench.timeline().replacedFrom(wanted));
    long effective =
        asap && court.ring().signs() ? bench.earliestMillis(loosens, court.rules()) : wanted;
    Policy timed = policy.effective(policy.version(), effective);
    List<FieldChange> changes = PolicyDiff.between(bench.timeline().at(effective), timed);
    List<String> errors = errors(proposal, timed, bench);
    if (court.ring().signs()) {
      if (loosens && effective > bench.clockMillis()) {
        bench.checkTime("effectiveFrom", effective, true, court.rules(), errors);
      }
      errors.addAll(steps(timed, bench));
    }
    return new Matter(
        timed,
        null,
        timed.version(),
        proposal.author(),
        KeyRole.AUTHOR,
        loosens,
        changes.stream().map(FieldChange::words).toList(),
        errors);
  }

  /** A shadow moves nothing: it needs no delay and no second person, and may be any step away. */
  private static Matter shadow(PolicyProposal proposal, Court court, Bench bench) {
    Policy policy = proposal.policy();
    boolean asap = policy.effectiveFromMillis() == Long.MIN_VALUE;
    long effective =
        asap ? bench.earliestMillis(false, court.rules()) : policy.effectiveFromMillis();
    Policy timed = policy.effective(policy.version(), effective);
    List<String> errors = errors(proposal, timed, bench);
    if (!court.shadows()) {
      errors.add(
          "shadow must be absent: this job has no stages for shadow policies, which its"
              + " configuration must ask for (shadow: true)");
    }
    List<FieldChange> changes =
        policy.use() == PolicyUse.SHADOW
            ? PolicyDiff.between(bench.timeline().at(effective), timed)
            : List.of();
    return new Matter(
        timed,
        null,
        timed.version(),
        proposal.author(),
        KeyRole.AUTHOR,
        false,
        changes.stream().map(FieldChange::words).toList(),
        errors);
  }

  private static Matter unreadable(PolicyProposal proposal) {
    return new Matter(
        null, null, -1, proposal.author(), KeyRole.AUTHOR, false, List.of(), proposal.errors());
  }

  private static List<String> errors(PolicyProposal proposal, Policy timed, Bench bench) {
    PolicyProposal dated = new PolicyProposal(timed, proposal.author(), proposal.errors());
    List<String> errors =
        new ArrayList<>(
            PolicyJudge.judge(
                    dated, bench.timeline().lastVersion(), bench.clockMillis(), bench.tickMillis())
                .errors());
    // Where a time was named, the document itself has been checked for it.
    boolean asap = proposal.policy().effectiveFromMillis() == Long.MIN_VALUE;
    if (asap
        && timed.endsMillis() != Policy.ENDLESS
        && timed.endsMillis() <= timed.effectiveFromMillis()) {
      errors.add(
          "expires must be after effectiveFrom "
              + timed.effectiveFromMillis()
              + ", was "
              + timed.endsMillis());
    }
    return errors;
  }

  /**
   * Steps that are too large, from the policy in force now and from the one that will be then: two
   * steps that are both to come are one.
   */
  private static List<String> steps(Policy timed, Bench bench) {
    PolicyTimeline timeline = bench.timeline();
    return Stream.of(timeline.at(timed.effectiveFromMillis()), timeline.at(bench.clockMillis()))
        .flatMap(before -> PolicyDiff.between(before, timed).stream())
        .map(FieldChange::refusal)
        .filter(refusal -> !refusal.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean loosens(Policy policy, List<Policy> replaced) {
    return replaced.stream()
        .flatMap(before -> PolicyDiff.between(before, policy).stream())
        .anyMatch(FieldChange::loosens);
  }
}
