package io.firebreak.evaluation;

/**
 * When an alarm is a hit, an aftershock or false.
 *
 * @param earlyMillis how long before an onset an alarm is still a hit; at least 0
 * @param quietMillis how long before an onset an alarm is no longer false; at least {@code
 *     earlyMillis}. One between the two is neither.
 * @param aftershockMillis how long after an onset alarms and further onsets belong to it, above 0
 * @param clusterMillis alarms of one asset closer than this are one; above 0
 * @param anyAlarm whether any alarm of a cluster may hit, or its first alone
 */
public record MatchRules(
    long earlyMillis,
    long quietMillis,
    long aftershockMillis,
    long clusterMillis,
    boolean anyAlarm) {
  private static final long MINUTE = 60_000;

  /**
   * Validates every component.
   *
   * @throws IllegalArgumentException with the first that is out of range
   */
  public MatchRules {
    if (earlyMillis < 0 || quietMillis < earlyMillis) {
      throw new IllegalArgumentException(
          "earlyMillis must be in [0, quietMillis " + quietMillis + "], was " + earlyMillis);
    }
    if (aftershockMillis <= 0 || clusterMillis <= 0) {
      throw new IllegalArgumentException(
          "aftershockMillis and clusterMillis must be above 0, were "
              + aftershockMillis
              + " and "
              + clusterMillis);
    }
  }

  /** The rule for assets: the first alarm of a cluster, from 5 minutes before the onset on. */
  public static MatchRules strict() {
    return new MatchRules(5 * MINUTE, 5 * MINUTE, 360 * MINUTE, 30 * MINUTE, false);
  }

  /**
   * The rule for instruments: any alarm in the window hits, and only what comes more than 30
   * minutes before an onset is false.
   */
  public static MatchRules loose() {
    return new MatchRules(5 * MINUTE, 30 * MINUTE, 360 * MINUTE, 30 * MINUTE, true);
  }
}
