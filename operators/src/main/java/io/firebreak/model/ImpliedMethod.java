package io.firebreak.model;

/** What an implied volatility was read from. */
public enum ImpliedMethod {
  /** The whole smile of a chain, integrated. */
  MODEL_FREE,
  /** The strikes on both sides of the forward. */
  AT_THE_MONEY,
  /** There is not enough; the volatility is NaN. */
  UNKNOWN,
  /** An index that a venue publishes. */
  INDEX
}
