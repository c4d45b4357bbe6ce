package io.firebreak.backtest;

/** Which of the two haircuts. */
public enum HaircutKind {
  /** For new exposure. */
  INITIAL,
  /** For existing exposure. */
  MAINTENANCE
}
