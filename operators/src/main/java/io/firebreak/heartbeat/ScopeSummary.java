package io.firebreak.heartbeat;

/**
 * What the heartbeat knows of one asset.
 *
 * @param asset collateral asset
 * @param raised its breaker is not NORMAL
 * @param blind no price stands behind it
 */
public record ScopeSummary(String asset, boolean raised, boolean blind) {

  ScopeSummary with(ScopeNews.Kind kind) {
    return switch (kind) {
      case SIGHTED -> new ScopeSummary(asset, raised, false);
      case BLIND -> new ScopeSummary(asset, raised, true);
      case CALM -> new ScopeSummary(asset, false, blind);
      case RAISED -> new ScopeSummary(asset, true, blind);
    };
  }
}
