package io.firebreak.control;

import io.firebreak.policy.AssetClass;
import io.firebreak.policy.AssetGroup;
import io.firebreak.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Decides whether an override may come into force; refuses, never clamps. */
final class OverrideJudge {
  private static final long FARTHEST_MILLIS = 30L * 86_400_000;

  private OverrideJudge() {}

  /**
   * The verdict on an override.
   *
   * @param override as it comes into force, null when refused
   * @param errors every reason for a refusal
   */
  record Verdict(OperatorOverride override, List<String> errors) {}

  /** Judges a proposal by the rules of a court at its bench. */
  static Verdict judge(OverrideProposal proposal, ControlRules rules, Bench bench) {
    List<String> errors = new ArrayList<>(proposal.errors());
    if (proposal.action() == null) {
      return new Verdict(null, errors);
    }
    Policy policy = bench.timeline().at(bench.clockMillis());
    List<String> assets = assets(proposal.scope(), policy, errors);
    int before = errors.size();
    OverrideShape.check(proposal, rules, errors);
    if (errors.size() == before) {
      pins(proposal, policy, assets, errors);
    }
    long from = from(proposal, rules, bench, errors);
    return errors.isEmpty()
        ? new Verdict(accepted(proposal, assets, from, bench), errors)
        : new Verdict(null, errors);
  }

  private static OperatorOverride accepted(
      OverrideProposal proposal, List<String> assets, long fromMillis, Bench bench) {
    return new OperatorOverride(
        bench.nextSequence(),
        proposal.action(),
        proposal.scope(),
        assets,
        proposal.operator(),
        proposal.reason(),
        fromMillis,
        fromMillis + proposal.ttlMillis(),
        proposal.initialBps(),
        proposal.maintenanceBps(),
        proposal.atLeast());
  }

  /** The assets of a scope, null where the scope is refused. */
  private static List<String> assets(String scope, Policy policy, List<String> errors) {
    if (scope.matches(OverrideShape.ASSET)) {
      return List.of(scope.substring("asset:".length()));
    }
    if (scope.equals(OverrideShape.CLUSTER)) {
      return List.of();
    }
    Map<String, AssetGroup> groups = policy.scopeGroups();
    if (scope.startsWith(OverrideShape.GROUP)
        && groups.containsKey(scope.substring(OverrideShape.GROUP.length()))) {
      return groups.get(scope.substring(OverrideShape.GROUP.length())).assets();
    }
    errors.add(
        "scope must be asset:NAME, cluster, or group:NAME with one of "
            + groups.keySet()
            + ", was "
            + scope);
    return null;
  }

  /** For a cluster no class is known; its engines keep each class's floor and cap. */
  private static void pins(
      OverrideProposal proposal, Policy policy, List<String> assets, List<String> errors) {
    for (String asset : Objects.requireNonNullElse(assets, List.<String>of())) {
      AssetClass limits = policy.forAsset(asset).haircut().classOf(asset);
      BpsRange initial = new BpsRange(limits.initialFloorBps(), limits.capBps());
      initial.check("initialBps of " + asset, proposal.initialBps(), errors);
      BpsRange maintenance = new BpsRange(limits.maintenanceFloorBps(), limits.capBps());
      maintenance.check("maintenanceBps of " + asset, proposal.maintenanceBps(), errors);
    }
  }

  private static long from(
      OverrideProposal proposal, ControlRules rules, Bench bench, List<String> errors) {
    long earliest = bench.earliestMillis(proposal.loosens(), rules);
    if (proposal.fromMillis() == Long.MIN_VALUE) {
      return earliest;
    }
    bench.checkTime("from", proposal.fromMillis(), proposal.loosens(), rules, errors);
    if (proposal.fromMillis() > bench.clockMillis() + FARTHEST_MILLIS) {
      errors.add(
          "from must be at most "
              + FARTHEST_MILLIS
              + " ms after the gate's event time, was "
              + proposal.fromMillis());
    }
    return proposal.fromMillis();
  }
}
