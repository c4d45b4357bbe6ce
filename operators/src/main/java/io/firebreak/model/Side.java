package io.firebreak.model;

/** The direction of a trade or a forced order. Unknown stays unknown: it is never guessed. */
public enum Side {
  BUY,
  SELL,
  UNKNOWN
}
