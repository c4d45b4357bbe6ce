package io.firebreak.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes a group or the cluster more than its assets. A scope has the score that enough of its
 * sighted members reach: {@code share} of them, and at least {@code leastAssets}.
 *
 * @param groups assets by the name of their group; at most 32 groups
 * @param share share of the members, in (0, 1]
 * @param leastAssets in [2, 100]
 */
public record ScopePolicy(Map<String, AssetGroup> groups, double share, int leastAssets)
    implements Serializable {
  /** The scope of all assets. */
  public static final String CLUSTER = "cluster";

  private static final int MOST_GROUPS = 32;

  static ScopePolicy defaults() {
    return new ScopePolicy(
        new TreeMap<>(
            Map.of(
                "majors", new AssetGroup(List.of("BTC", "ETH")),
                "stables", new AssetGroup(List.of("DAI", "FDUSD", "USDC", "USDE", "USDT")))),
        1.0 / 3,
        2);
  }

  /**
   * All groups by name. O(groups).
   *
   * @param more groups of the policy, which count before those of the same name here
   */
  SortedMap<String, AssetGroup> all(Map<String, AssetGroup> more) {
    TreeMap<String, AssetGroup> all = new TreeMap<>(groups);
    all.putAll(more);
    return all;
  }

  /**
   * The scopes of an asset, the cluster first, then its groups by name. O(groups).
   *
   * @param more groups of the policy, which count before those of the same name here
   */
  List<String> scopesOf(String asset, Map<String, AssetGroup> more) {
    List<String> scopes = new ArrayList<>(List.of(CLUSTER));
    all(more)
        .forEach(
            (name, group) -> {
              if (group.assets().contains(asset)) {
                scopes.add("group:" + name);
              }
            });
    return scopes;
  }

  /** How many members must burn for the scope to burn. */
  public int quorum(int members) {
    return Math.max(leastAssets, (int) Math.ceil(share * members));
  }

  void check(Violations violations) {
    violations.that(
        groups != null && groups.size() <= MOST_GROUPS,
        "breaker.scopes.groups",
        groups == null ? null : groups.size(),
        "at most " + MOST_GROUPS + " groups");
    violations.range("breaker.scopes.share", share, 0.01, 1);
    violations.range("breaker.scopes.leastAssets", leastAssets, 2, 100);
  }
}
