package io.firebreak.option;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * The price of an option on a forward (Black, The pricing of commodity contracts, Journal of
 * Financial Economics 1976), undiscounted: multiply by the discount factor where there is one.
 *
 * <p>The time value is computed by itself, so that a far out-of-the-money price keeps its relative
 * precision. O(1), below a microsecond.
 */
public final class Black76 {
  private static final double SQRT_HALF = Math.sqrt(0.5);

  private Black76() {}

  /**
   * The price, in the unit of the forward.
   *
   * @param forward forward price for the expiry, finite and above 0
   * @param volatility annualised fraction, 365-day year; finite and above 0
   * @throws IllegalArgumentException if the forward or the volatility is not
   */
  public static double price(OptionTerms terms, double forward, double volatility) {
    double x = terms.logMoneyness(forward);
    double s = total(terms, volatility);
    return terms.intrinsic(forward)
        + Math.sqrt(forward) * Math.sqrt(terms.strike()) * NormalisedBlack.price(x, s);
  }

  /** Change of the price for a change of 1 (100 points) of volatility; arguments as of price. */
  public static double vega(OptionTerms terms, double forward, double volatility) {
    double x = terms.logMoneyness(forward);
    double s = total(terms, volatility);
    double scale = Math.sqrt(forward) * Math.sqrt(terms.strike()) * Math.sqrt(terms.years());
    return scale * NormalisedBlack.vega(x, s);
  }

  /** Change of the price for a change of 1 of the forward, in [-1, 1]; arguments as of price. */
  public static double delta(OptionTerms terms, double forward, double volatility) {
    double x = Math.copySign(terms.logMoneyness(forward), forward - terms.strike());
    double s = total(terms, volatility);
    double d1 = x / s + s / 2;
    return terms.call() ? 0.5 * Erfc.value(-d1 * SQRT_HALF) : -0.5 * Erfc.value(d1 * SQRT_HALF);
  }

  private static double total(OptionTerms terms, double volatility) {
    OptionTerms.positive("volatility", volatility);
    return volatility * Math.sqrt(terms.years());
  }
}
