package io.firebreak.breaker;

import static io.firebreak.model.BreakerState.HALT;
import static io.firebreak.model.BreakerState.NORMAL;
import static io.firebreak.model.BreakerState.PACE;
import static io.firebreak.model.BreakerState.REOPEN;
import static io.firebreak.model.BreakerState.RESTRICT;
import static io.firebreak.model.BreakerState.WATCH;

import io.firebreak.model.BreakerState;

/**
 * All legal transitions of a breaker; there are no others. Escalation may skip levels, relief goes
 * one level at a time, and a halt ends in a reopening only. Only an operator halts what is
 * reopening.
 */
public enum BreakerTransition {
  NORMAL_TO_WATCH(NORMAL, WATCH, "stress is watched"),
  NORMAL_TO_RESTRICT(NORMAL, RESTRICT, "new leverage is refused"),
  NORMAL_TO_PACE(NORMAL, PACE, "liquidations are paced"),
  NORMAL_TO_HALT(NORMAL, HALT, "the market is halted"),
  WATCH_TO_NORMAL(WATCH, NORMAL, "the watch ends"),
  WATCH_TO_RESTRICT(WATCH, RESTRICT, "new leverage is refused"),
  WATCH_TO_PACE(WATCH, PACE, "liquidations are paced"),
  WATCH_TO_HALT(WATCH, HALT, "the market is halted"),
  RESTRICT_TO_WATCH(RESTRICT, WATCH, "new leverage is allowed again"),
  RESTRICT_TO_PACE(RESTRICT, PACE, "liquidations are paced"),
  RESTRICT_TO_HALT(RESTRICT, HALT, "the market is halted"),
  PACE_TO_RESTRICT(PACE, RESTRICT, "pacing ends"),
  PACE_TO_HALT(PACE, HALT, "the market is halted"),
  HALT_TO_REOPEN(HALT, REOPEN, "the market reopens in stages"),
  REOPEN_TO_HALT(REOPEN, HALT, "the market is halted"),
  REOPEN_TO_PACE(REOPEN, PACE, "reopened, liquidations stay paced"),
  REOPEN_TO_RESTRICT(REOPEN, RESTRICT, "reopened, new leverage stays refused"),
  REOPEN_TO_WATCH(REOPEN, WATCH, "reopened under watch");

  private final BreakerState from;
  private final BreakerState to;
  private final String words;

  BreakerTransition(BreakerState from, BreakerState to, String words) {
    this.from = from;
    this.to = to;
    this.words = words;
  }

  /** State that it leaves. */
  public BreakerState from() {
    return from;
  }

  /** State that it enters. */
  public BreakerState to() {
    return to;
  }

  /** What happens, for the reason of a signal. */
  public String words() {
    return words;
  }

  /**
   * The transition between two states.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BreakerTransition between(BreakerState from, BreakerState to) {
    for (BreakerTransition transition : values()) {
      if (transition.from == from && transition.to == to) {
        return transition;
      }
    }
    throw new IllegalArgumentException("a breaker cannot go from " + from + " to " + to);
  }
}
