package io.firebreak.control;

import java.util.List;

/** What can be said of an override without knowing what is in force: by its sender too. */
public final class OverrideShape {
  static final String ASSET = "asset:[A-Za-z0-9._-]{1,32}";
  static final String GROUP = "group:";
  static final String CLUSTER = "cluster";

  private static final int HIGHEST_BPS = 9_999;
  private static final int LONGEST_REASON = 500;

  private OverrideShape() {}

  /**
   * Adds everything that is wrong with a proposal whatever rules and policy the gate has: for its
   * sender, who knows neither.
   *
   * @param proposal with an action
   * @param errors takes every error, with value and range
   */
  public static void checkSent(OverrideProposal proposal, List<String> errors) {
    scope(proposal.scope(), errors);
    check(proposal, ControlRules.widest(), errors);
  }

  /** Adds what is wrong with words, duration and haircuts. */
  static void check(OverrideProposal proposal, ControlRules rules, List<String> errors) {
    words(proposal, errors);
    ttl(proposal, rules, errors);
    pins(proposal, errors);
  }

  private static void scope(String scope, List<String> errors) {
    boolean group = scope.startsWith(GROUP) && scope.length() > GROUP.length();
    if (!scope.matches(ASSET) && !group && !scope.equals(CLUSTER)) {
      errors.add("scope must be asset:NAME, group:NAME or cluster, was " + scope);
    }
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

  private static void pins(OverrideProposal proposal, List<String> errors) {
    int initialBps = proposal.initialBps();
    int maintenanceBps = proposal.maintenanceBps();
    boolean pinned = pinned(initialBps) || pinned(maintenanceBps);
    if (pinned != (proposal.action() == OverrideAction.PIN)) {
      errors.add("initialBps or maintenanceBps must stand with PIN, and with PIN alone");
    }
    new BpsRange(0, HIGHEST_BPS).check("initialBps", initialBps, errors);
    new BpsRange(0, pinned(initialBps) ? initialBps : HIGHEST_BPS)
        .check("maintenanceBps", maintenanceBps, errors);
  }

  private static boolean pinned(int bps) {
    return bps != OperatorOverride.UNPINNED;
  }
}
