package io.firebreak.model;

/** The graduated states of a circuit breaker, mildest first but for the reopening. */
public enum BreakerState {
  NORMAL,
  /** Watch: nothing is refused. */
  WATCH,
  /** No new leverage. */
  RESTRICT,
  /** Liquidations are limited to a share of live depth. */
  PACE,
  /** Liquidations and matching pause, for a bounded time. */
  HALT,
  /** Staged reopening after a halt. */
  REOPEN;

  /** The stricter of two; a reopening is milder than a halt and stricter than pacing. */
  public BreakerState stricter(BreakerState other) {
    return other.strictness() > strictness() ? other : this;
  }

  private int strictness() {
    return switch (this) {
      case NORMAL -> 0;
      case WATCH -> 1;
      case RESTRICT -> 2;
      case PACE -> 3;
      case REOPEN -> 4;
      case HALT -> 5;
    };
  }
}
