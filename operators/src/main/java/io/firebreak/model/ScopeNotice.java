package io.firebreak.model;

/**
 * What the scopes around an asset ask of it.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick in which that changed
 * @param state the strictest state of its groups and of the cluster
 * @param scope the scope that is in it, empty for NORMAL
 * @param untilMillis when a halt of that scope is over at the latest
 */
public record ScopeNotice(
    String asset, long eventTimeMillis, BreakerState state, String scope, long untilMillis) {

  /** Nothing is asked. */
  public static ScopeNotice none(String asset) {
    return new ScopeNotice(asset, 0, BreakerState.NORMAL, "", Long.MAX_VALUE);
  }
}
