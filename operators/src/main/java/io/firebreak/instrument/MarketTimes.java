package io.firebreak.instrument;

/** Which times, in UTC epoch milliseconds, can be of this market. */
public final class MarketTimes {
  /**
   * 2009-01-03T00:00:00Z, the day of the first block of Bitcoin: there is no collateral, and no
   * market for it, before.
   */
  public static final long EARLIEST_MILLIS = 1_230_940_800_000L;

  /** 2100-12-31T23:59:59.999Z: what is later is no time of a recorded market. */
  public static final long LATEST_MILLIS = 4_133_980_799_999L;

  private static final long SECOND_MILLIS = 1_000;

  private MarketTimes() {}

  /** What to add to the refusal of a time: its likely unit, where it is not milliseconds. */
  public static String likelyUnit(long time) {
    boolean seconds =
        time >= EARLIEST_MILLIS / SECOND_MILLIS && time <= LATEST_MILLIS / SECOND_MILLIS;
    return seconds ? " (a time in seconds?)" : "";
  }
}
