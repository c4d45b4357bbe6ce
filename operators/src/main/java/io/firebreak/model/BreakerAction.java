package io.firebreak.model;

/** What a consumer is asked to do; each carries its fallback for consumers that cannot. */
public enum BreakerAction {
  NONE,
  OBSERVE,
  REFUSE_NEW_LEVERAGE,
  PACE_LIQUIDATIONS,
  PAUSE,
  REOPEN_STAGED
}
