package io.firebreak.backtest;

/**
 * What a haircut promises: within so many bars of a decision the loss exceeds it only with the
 * target probability.
 *
 * @param bars bars from the decision to the sale, in [1, 100000]
 * @param alpha breach rate that is aimed at, in (0, 0.5]
 */
public record Horizon(int bars, double alpha) {
  private static final int LONGEST_BARS = 100_000;

  public Horizon {
    if (bars < 1 || bars > LONGEST_BARS) {
      throw new IllegalArgumentException("bars must be in [1, " + LONGEST_BARS + "], was " + bars);
    }
    if (!(alpha > 0 && alpha <= 0.5)) {
      throw new IllegalArgumentException("alpha must be in (0, 0.5], was " + alpha);
    }
  }
}
