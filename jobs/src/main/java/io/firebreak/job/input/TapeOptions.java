package io.firebreak.job.input;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * How a tape is played.
 *
 * @param tickMillis length of a tick; 50 to 60,000
 * @param boundMillis disorder that is waited for, in event time; 0 to 86,400,000
 * @param speed event time over wall time; finite and at least 0; 0 is as fast as possible
 * @param excluded events to leave out, such as those that were late when the tape was recorded
 * @param clockEveryTicks least distance of two clock records, in ticks; at least 1. More clock
 *     records cost time and change no decision.
 */
public record TapeOptions(
    long tickMillis,
    long boundMillis,
    double speed,
    Set<SourcePosition> excluded,
    int clockEveryTicks)
    implements Serializable {
  private static final long MIN_TICK_MILLIS = 50;
  private static final long MAX_TICK_MILLIS = 60_000;
  private static final long MAX_BOUND_MILLIS = 86_400_000;
  private static final long DEFAULT_BOUND_MILLIS = 200;
  private static final int DEFAULT_CLOCK_EVERY_TICKS = 4;

  /**
   * Validates every component.
   *
   * @throws IllegalArgumentException with the first that is out of range
   */
  public TapeOptions {
    within("tickMillis", tickMillis, MIN_TICK_MILLIS, MAX_TICK_MILLIS);
    within("boundMillis", boundMillis, 0, MAX_BOUND_MILLIS);
    within("clockEveryTicks", clockEveryTicks, 1, Integer.MAX_VALUE);
    if (!(speed >= 0) || Double.isInfinite(speed)) {
      throw new IllegalArgumentException("speed must be finite and at least 0, was " + speed);
    }
    // Only asked for membership, never iterated: a hash set is enough.
    excluded = new HashSet<>(excluded);
  }

  /** As fast as possible, everything, with the default bound and clock. */
  public static TapeOptions ofTick(long tickMillis) {
    return new TapeOptions(
        tickMillis, DEFAULT_BOUND_MILLIS, 0, Set.of(), DEFAULT_CLOCK_EVERY_TICKS);
  }

  /** The same with another bound. */
  public TapeOptions withBoundMillis(long boundMillis) {
    return new TapeOptions(tickMillis, boundMillis, speed, excluded, clockEveryTicks);
  }

  /** The same at another speed. */
  public TapeOptions withSpeed(double speed) {
    return new TapeOptions(tickMillis, boundMillis, speed, excluded, clockEveryTicks);
  }

  /** The same with other events left out. */
  public TapeOptions withExcluded(Set<SourcePosition> excluded) {
    return new TapeOptions(tickMillis, boundMillis, speed, excluded, clockEveryTicks);
  }

  /** The same with another distance of clock records. */
  public TapeOptions withClockEveryTicks(int clockEveryTicks) {
    return new TapeOptions(tickMillis, boundMillis, speed, excluded, clockEveryTicks);
  }

  private static void within(String thing, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          thing + " must be in [" + least + ", " + most + "], was " + value);
    }
  }
}
