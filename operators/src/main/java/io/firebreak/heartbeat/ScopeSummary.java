package io.firebreak.heartbeat;

import io.firebreak.scope.Membership;

/**
 * What the heartbeat knows of one asset.
 *
 * @param asset collateral asset
 * @param raised its breaker is not NORMAL
 * @param blind no price stands behind it
 * @param heardMillis end of the tick of the last news of it
 */
public record ScopeSummary(String asset, boolean raised, boolean blind, long heardMillis) {

  ScopeSummary with(ScopeNews.Kind kind, long nowMillis) {
    return switch (kind) {
      case SIGHTED -> new ScopeSummary(asset, raised, false, nowMillis);
      case BLIND -> new ScopeSummary(asset, raised, true, nowMillis);
      case CALM -> new ScopeSummary(asset, false, blind, nowMillis);
      case RAISED -> new ScopeSummary(asset, true, blind, nowMillis);
    };
  }

  /** A breaker that is not NORMAL keeps its asset. */
  boolean left(long nowMillis) {
    return !raised && Membership.over(blind, heardMillis, nowMillis);
  }
}
