package io.firebreak.model;

/** What a consumer is asked to do; each carries its fallback for consumers that cannot. */
public enum BreakerAction {
  NONE,
  OBSERVE,
  /** No new borrowing and no opening or growing of positions. */
  REFUSE_NEW_LEVERAGE,
  /** Liquidations take at most so many USD in each interval. */
  PACE_LIQUIDATIONS,
  /** Matching and liquidations pause until the signal ends; at most for the longest halt. */
  PAUSE,
  /** Liquidations come back in stages, new leverage last. */
  REOPEN_STAGED,
  /** Withdrawals take at most a share of a customer's collateral in each interval. */
  CAP_WITHDRAWALS,
  /** Order prices may be farther from the reference, so that buyers can step in below. */
  WIDEN_BAND
}
