package io.firebreak.policy;

/**
 * How far a value may move in one change: by a factor, or by an amount where that is more. A wider
 * move takes several changes, so that a slip of a digit is refused.
 */
public enum FieldStep {
  /** Scores, sigmas, ratios. */
  LEVEL(1.5, 0),
  /** Fractions. */
  SHARE(2, 0.05),
  /** Durations, in milliseconds. */
  TIME(4, 60_000),
  /** Haircuts and distances, in basis points. */
  POINTS(2, 200),
  /** Small whole numbers. */
  COUNT(1, 1),
  /** Amounts in USD, per second where so named. */
  AMOUNT(10, 1_000);

  private final double factor;
  private final double amount;

  FieldStep(double factor, double amount) {
    this.factor = factor;
    this.amount = amount;
  }

  /** The move is small enough, exactly at the limit included. */
  boolean allows(double before, double after) {
    double low = Math.min(before, after);
    double high = Math.max(before, after);
    // A decimal limit such as 0.4 x 1.5 must be reached by the decimal that a person writes.
    double slack = 1e-12 * high;
    return high <= low * factor + slack || high - low <= amount + slack;
  }

  /** The limit in words. */
  String words() {
    String byAmount = amount == (long) amount ? Long.toString((long) amount) : "" + amount;
    String byFactor = "by a factor of " + factor;
    if (amount == 0) {
      return byFactor;
    }
    return factor == 1 ? "by " + byAmount : byFactor + " or by " + byAmount;
  }
}
