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
  private static final String ASSET = "asset:[A-Za-z0-9._-]{1,32}";
  private static final String GROUP = "group:";
  private static final String CLUSTER = "cluster";
  private static final long FARTHEST_MILLIS = 30L * 86_400_000;
  private static final int HIGHEST_BPS = 9_999;
  private static final int LONGEST_REASON = 500;

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
    words(proposal, errors);
    ttl(proposal, rules, errors);
    pins(proposal, policy, assets, errors);
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
    if (scope.matches(ASSET)) {
      return List.of(scope.substring("asset:".length()));
    }
    if (scope.equals(CLUSTER)) {
      return List.of();
    }
    Map<String, AssetGroup> groups = policy.scopeGroups();
    if (scope.startsWith(GROUP) && groups.containsKey(scope.substring(GROUP.length()))) {
      return groups.get(scope.substring(GROUP.length())).assets();
    }
    errors.add(
        "scope must be asset:NAME, cluster, or group:NAME with one of "
            + groups.keySet()
            + ", was "
            + scope);
    return null;
  }

  private static void words(OverrideProposal proposal, List<String> errors) {
    if (proposal.operator().isBlank()) {
      errors.add("operator must be a name, was empty");
    }
    int length = proposal.reason().strip().length();
    if (length == 0 || length > LONGEST_REASON) {
      errors.add("reason must have 1 to " + LONGEST_REASON + " characters, had " + length);
    }
  }

  private static void ttl(OverrideProposal proposal, ControlRules rules, List<String> errors) {
    long longest = rules.longestMillis(proposal.action());
    if (proposal.ttlMillis() < ControlRules.SHORTEST_MILLIS || proposal.ttlMillis() > longest) {
      errors.add(
          "ttl of "
              + proposal.action()
              + " must be in ["
              + ControlRules.SHORTEST_MILLIS
              + ", "
              + longest
              + "] ms, was "
              + proposal.ttlMillis());
    }
  }

  private static void pins(
      OverrideProposal proposal, Policy policy, List<String> assets, List<String> errors) {
    int initialBps = proposal.initialBps();
    int maintenanceBps = proposal.maintenanceBps();
    boolean pinned = pinned(initialBps) || pinned(maintenanceBps);
    if (pinned != (proposal.action() == OverrideAction.PIN)) {
      errors.add("initialBps or maintenanceBps must stand with PIN, and with PIN alone");
    }
    for (String asset : Objects.requireNonNullElse(assets, List.<String>of())) {
      AssetClass limits = policy.forAsset(asset).haircut().classOf(asset);
      Range initial = new Range(limits.initialFloorBps(), limits.capBps());
      initial.check("initialBps of " + asset, initialBps, errors);
      Range maintenance = new Range(limits.maintenanceFloorBps(), limits.capBps());
      maintenance.check("maintenanceBps of " + asset, maintenanceBps, errors);
    }
    // For a cluster no class is known; its engines keep each class's floor and cap.
    new Range(0, HIGHEST_BPS).check("initialBps", initialBps, errors);
    new Range(0, pinned(initialBps) ? initialBps : HIGHEST_BPS)
        .check("maintenanceBps", maintenanceBps, errors);
  }

  private static boolean pinned(int bps) {
    return bps != OperatorOverride.UNPINNED;
  }

  private record Range(int min, int max) {
    void check(String what, int bps, List<String> errors) {
      if (pinned(bps) && (bps < min || bps > max)) {
        errors.add(what + " must be in [" + min + ", " + max + "], was " + bps);
      }
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
