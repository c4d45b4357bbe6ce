package io.firebreak.option;

/**
 * The volatility at which Black's formula gives a price.
 *
 * <p>After Jaeckel, "Let's be rational", Wilmott 2015: the out-of-the-money side of the price is
 * inverted, without units. The result is as precise as the price allows: its relative error is that
 * of the time value times price / (s vega), which is at most 1 below the inflection of the price.
 */
public final class ImpliedVolatility {
  private ImpliedVolatility() {}

  /**
   * Annualised volatility, as a fraction of a 365-day year.
   *
   * @param forward forward price for the expiry, finite and above 0
   * @param price undiscounted price in the unit of the forward
   * @return NaN where the price is NaN or not above the intrinsic value; positive infinity where it
   *     is at least the highest that any volatility gives (F for a call, K for a put)
   * @throws IllegalArgumentException if the forward is not finite and above 0
   */
  public static double of(OptionTerms terms, double forward, double price) {
    double x = terms.logMoneyness(forward);
    double timeValue = price - terms.intrinsic(forward);
    double scale = Math.sqrt(forward) * Math.sqrt(terms.strike());
    double s = TotalVolatility.of(x, timeValue / scale);
    return s / Math.sqrt(terms.years());
  }
}
