package io.firebreak.breaker;

/**
 * Since when each condition has held without interruption, in event time of the tick that first saw
 * it; {@link #NEVER} where it does not hold. Conditions on measures do not hold while blind: they
 * start anew with sight, because nothing was measured in between.
 *
 * @param blindSinceMillis no venue prices the asset
 * @param paceSinceMillis the score is at or above the level of PACE
 * @param haltSinceMillis the score is at or above the level of HALT
 * @param calmSinceMillis the measures are below the exit level of the current state
 * @param evidenceMillis time of the newest input, 0 before the first
 */
public record BreakerClocks(
    long blindSinceMillis,
    long paceSinceMillis,
    long haltSinceMillis,
    long calmSinceMillis,
    long evidenceMillis) {
  /** The condition does not hold. */
  public static final long NEVER = Long.MAX_VALUE;

  /** No condition holds. */
  public static final BreakerClocks IDLE = new BreakerClocks(NEVER, NEVER, NEVER, NEVER, 0);

  /** No venue prices the asset at the moment. */
  public boolean blind() {
    return blindSinceMillis != NEVER;
  }

  /** The start of a condition, given its start so far. */
  static long since(boolean holds, long sinceMillis, long timeMillis) {
    return holds ? Math.min(sinceMillis, timeMillis) : NEVER;
  }

  /** When a condition will have held for a time, {@link #NEVER} where it does not hold. */
  static long due(long sinceMillis, long holdMillis) {
    return sinceMillis == NEVER ? NEVER : sinceMillis + holdMillis;
  }
}
