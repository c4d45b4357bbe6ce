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
  REOPEN
}
