package io.firebreak.option;

/** What an implied volatility was read from. */
public enum ImpliedMethod {
  /** The whole smile, integrated: {@link SmileVariance}. */
  MODEL_FREE,
  /** The strikes on both sides of the forward. */
  AT_THE_MONEY,
  /** There is not enough; the volatility is NaN. */
  UNKNOWN
}
