package io.firebreak.option;

/**
 * A volatility of constant maturity from two expiries: linear in total variance {@code T sigma^2},
 * never in volatility, which would give less in between (Cboe, Volatility Index Methodology).
 *
 * <p>Times of one call are in one unit, any.
 */
public final class ConstantMaturity {
  private ConstantMaturity() {}

  /**
   * One expiry.
   *
   * @param time time to expiry, above 0
   * @param volatility annualised volatility to it, NaN where unknown
   */
  public record Tenor(double time, double volatility) {
    double totalVariance() {
      return time * volatility * volatility;
    }
  }

  /**
   * Volatility for a time, which may lie outside the two tenors: then it continues the line.
   *
   * @param near the shorter tenor
   * @param far the longer tenor
   * @return NaN where a volatility is or where the line gives a negative variance
   * @throws IllegalArgumentException if not 0 &lt; near &lt; far and time above 0
   */
  public static double volatility(Tenor near, Tenor far, double time) {
    if (!(near.time() > 0 && far.time() > near.time() && time > 0)) {
      throw new IllegalArgumentException(
          "times must ascend from above 0, were " + near.time() + ", " + far.time() + ", " + time);
    }
    double weight = (far.time() - time) / (far.time() - near.time());
    double total = weight * near.totalVariance() + (1 - weight) * far.totalVariance();
    return Math.sqrt(total / time);
  }

  /**
   * True where the longer tenor has less total variance than the shorter: a calendar spread would
   * then be free of risk, so one of the two quotes is wrong or old.
   */
  public static boolean arbitrage(Tenor near, Tenor far) {
    return far.totalVariance() < near.totalVariance();
  }
}
