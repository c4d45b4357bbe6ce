package io.firebreak.tick;

import java.io.Serializable;

/**
 * Arithmetic of ticks of one length. Times are epoch milliseconds.
 *
 * @param tickMillis length d of a tick, in [50, 60000] ms
 */
public record TickGrid(long tickMillis) implements Serializable {
  /** Shortest tick. */
  public static final long MIN_MILLIS = 50;

  /** Longest tick. */
  public static final long MAX_MILLIS = 60_000;

  public TickGrid {
    if (tickMillis < MIN_MILLIS || tickMillis > MAX_MILLIS) {
      throw new IllegalArgumentException(
          "tick must be in [" + MIN_MILLIS + ", " + MAX_MILLIS + "] ms, was " + tickMillis);
    }
  }

  /** The last event time of the tick that contains a time; it is the time of the decision. */
  public long endOf(long timeMillis) {
    return (Math.floorDiv(timeMillis, tickMillis) + 1) * tickMillis - 1;
  }

  /** The end of the first tick at or after a deadline: deadlines are rounded up to whole ticks. */
  public long roundUp(long deadlineMillis) {
    return deadlineMillis == Long.MAX_VALUE ? Long.MAX_VALUE : endOf(deadlineMillis);
  }
}
