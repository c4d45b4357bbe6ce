package io.firebreak.control;

import java.io.Serializable;
import java.util.List;

/**
 * An order of an operator, in force from one event time to another.
 *
 * @param sequence number in the timeline, its identity
 * @param action what is ordered
 * @param scope scope id: {@code asset:BTC}, {@code group:majors}, {@code cluster}
 * @param assets the assets of the scope, empty for all
 * @param operator who ordered it
 * @param reason why
 * @param fromMillis event time from which it is in force
 * @param untilMillis event time at which it ends, excluded
 * @param initialBps pinned initial haircut, basis points, {@link #UNPINNED} for none
 * @param maintenanceBps pinned maintenance haircut, basis points, {@link #UNPINNED} for none
 * @param atLeast a pin is a lower bound only
 */
public record OperatorOverride(
    long sequence,
    OverrideAction action,
    String scope,
    List<String> assets,
    String operator,
    String reason,
    long fromMillis,
    long untilMillis,
    int initialBps,
    int maintenanceBps,
    boolean atLeast)
    implements Serializable {
  /** A haircut that the override leaves alone. */
  public static final int UNPINNED = -1;

  /** It is in force at an event time. */
  public boolean inForceAt(long timeMillis) {
    return fromMillis <= timeMillis && timeMillis < untilMillis;
  }

  /** It orders breakers. */
  public boolean ofBreaker() {
    return action == OverrideAction.HALT || action == OverrideAction.RELEASE;
  }

  /**
   * It concerns an asset, or a scope by its id. Breakers of single venues are not ordered: what
   * their assets are ordered counts there too.
   */
  public boolean covers(String key) {
    return assets.isEmpty()
        ? !(ofBreaker() && key.startsWith("venue:"))
        : assets.contains(key) || scope.equals(key);
  }

  /** The order in short, for reasons and logs. */
  public String words() {
    return "override " + sequence + " by " + operator + ": " + reason;
  }
}
