package io.firebreak.backtest;

/** Checks what the coverage tests count. */
final class Counts {
  private Counts() {}

  static void check(long trials, long breaches, double alpha) {
    if (trials < 0 || breaches < 0 || breaches > trials) {
      throw new IllegalArgumentException(
          "breaches must be in [0, trials = " + trials + "], was " + breaches);
    }
    checkAlpha(alpha);
  }

  static void checkAlpha(double alpha) {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha must be in (0, 1), was " + alpha);
    }
  }
}
