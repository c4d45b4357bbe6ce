package io.firebreak.option;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * The textbook solver: Newton on Black's price from the inflection of the price in the volatility,
 * from where it converges (Manaster and Koehler, Journal of Finance 1982).
 */
final class PlainNewton {
  private static final double TOLERANCE = 1e-12;
  private static final int MAX_STEPS = 100;

  private PlainNewton() {}

  static double volatility(OptionTerms terms, double forward, double price) {
    double x = Math.log(forward / terms.strike());
    double root = Math.sqrt(terms.years());
    double sigma = Math.max(Math.sqrt(2 * Math.abs(x)) / root, 1e-3);
    for (int i = 0; i < MAX_STEPS; i++) {
      double d1 = x / (sigma * root) + sigma * root / 2;
      double d2 = d1 - sigma * root;
      double w = terms.call() ? 1 : -1;
      double value = w * (forward * normal(w * d1) - terms.strike() * normal(w * d2));
      double vega = forward * root * Math.exp(-d1 * d1 / 2) / Math.sqrt(2 * Math.PI);
      double step = (price - value) / vega;
      sigma += step;
      if (Math.abs(step) <= TOLERANCE * sigma) {
        return sigma;
      }
    }
    return sigma;
  }

  private static double normal(double z) {
    return 0.5 * Erfc.value(-z * Math.sqrt(0.5));
  }
}
