package io.firebreak.haircut;

/**
 * When a haircut may fall.
 *
 * @param calmSinceMillis since when nothing asks for more than is posted, {@link #NOT_CALM} without
 *     calm
 * @param spentUntilMillis falls so far have used up the speed limit until this time
 */
public record FallClock(long calmSinceMillis, long spentUntilMillis) {
  /** There is no calm. */
  public static final long NOT_CALM = Long.MAX_VALUE;

  static FallClock stopped() {
    return new FallClock(NOT_CALM, Long.MIN_VALUE);
  }

  boolean calm() {
    return calmSinceMillis != NOT_CALM;
  }

  /** Calm goes on or begins; any disturbance begins it anew. */
  FallClock next(boolean calm, long nowMillis) {
    if (!calm) {
      return new FallClock(NOT_CALM, spentUntilMillis);
    }
    return calm() ? this : new FallClock(nowMillis, spentUntilMillis);
  }
}
