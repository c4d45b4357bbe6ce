package io.firebreak.heartbeat;

/**
 * What the heartbeat says of one scope.
 *
 * @param scope scope id
 * @param raised its breaker is not NORMAL
 * @param blind no price stands behind it
 */
public record ScopeSummary(String scope, boolean raised, boolean blind) {}
