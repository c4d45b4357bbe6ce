package io.firebreak.breaker;

import io.firebreak.model.BreakerState;

/**
 * The state that a breaker is in.
 *
 * @param state the state
 * @param enteredMillis event time of the tick that entered it
 * @param stage stage of the reopening, from 1 to {@link #STAGES}; 0 in every other state
 * @param untilMillis end of the halt or of the stage, fixed when it began so that a later policy
 *     cannot extend it; {@link BreakerClocks#NEVER} in every other state
 * @param limitMillis end of a halt as far as anybody may know beforehand, at or after {@code
 *     untilMillis}; 0 in every other state
 */
public record BreakerStay(
    BreakerState state, long enteredMillis, int stage, long untilMillis, long limitMillis) {
  /** Stages of a reopening. */
  public static final int STAGES = 3;

  /** A stay that is no halt. */
  BreakerStay(BreakerState state, long enteredMillis, int stage, long untilMillis) {
    this(state, enteredMillis, stage, untilMillis, 0);
  }

  /** A halt that may end before its limit. */
  static BreakerStay halt(long enteredMillis, long untilMillis, long limitMillis) {
    return new BreakerStay(BreakerState.HALT, enteredMillis, 0, untilMillis, limitMillis);
  }

  /** The latest end of a halt that consumers are told. */
  long toldMillis() {
    return Math.max(untilMillis, limitMillis);
  }

  /** The halt or the stage is over at a time; exactly at its end it is. */
  boolean over(long timeMillis) {
    return timeMillis >= untilMillis;
  }
}
