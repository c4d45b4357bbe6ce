package io.firebreak.consumer;

import java.util.ArrayList;
import java.util.List;

/**
 * The scopes whose signals count for a scope: itself, its asset, the cluster. What the groups of an
 * asset ask for is in the effective state of the asset.
 */
final class ScopeChain {
  private static final String CLUSTER = "cluster";
  private static final String ASSET = "asset:";
  private static final String VENUE = "venue:";

  private ScopeChain() {}

  /**
   * The chain of a scope id, innermost first.
   *
   * @throws IllegalArgumentException for what is no scope id
   */
  static List<String> of(String scope) {
    List<String> chain = new ArrayList<>();
    chain.add(scope);
    if (scope.startsWith(VENUE)) {
      chain.add(ASSET + asset(scope));
    } else if (!scope.startsWith(ASSET) && !scope.startsWith("group:") && !scope.equals(CLUSTER)) {
      throw new IllegalArgumentException(
          "scope must be venue:VENUE|ASSET, asset:ASSET, group:NAME or cluster, was " + scope);
    }
    if (!scope.equals(CLUSTER)) {
      chain.add(CLUSTER);
    }
    return chain;
  }

  /** The asset of a scope id, empty for groups and the cluster. */
  static String asset(String scope) {
    if (scope.startsWith(ASSET)) {
      return scope.substring(ASSET.length());
    }
    return scope.startsWith(VENUE) ? scope.substring(scope.indexOf('|') + 1) : "";
  }
}
