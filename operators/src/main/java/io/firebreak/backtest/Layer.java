package io.firebreak.backtest;

/** What of a decision is judged. */
public enum Layer {
  /** The quantile that targets the confidence level. */
  TAIL,
  /** The target with everything that the model adds. */
  MODEL,
  /** What consumers see. */
  POSTED
}
