package io.firebreak.option;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * Black's formula without units (Jaeckel, "Let's be rational", Wilmott 2015, section 2): the price
 * of an out-of-the-money option over sqrt(FK), as a function of x = -|ln(F/K)| and of the total
 * volatility s = sigma sqrt(T).
 *
 * <p>With h = x/s, t = s/2 and Mills' ratio Y = N/n, b = vega (Y(h+t) - Y(h-t)). Where t is small
 * the difference cancels and its Taylor series in t is summed instead, whose coefficients, the
 * repeated integrals of Mills' ratio, are all positive. Relative error of the price below 1e-14 for
 * h above -15, where the price is below 1e-50 of the forward; doubles, because the whole range of
 * prices down to 1e-300 is needed and their last digits are not.
 */
final class NormalisedBlack {
  private static final double SQRT_HALF = Math.sqrt(0.5);
  private static final double SQRT_HALF_PI = Math.sqrt(Math.PI / 2);
  private static final double INVERSE_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);

  /** Half total volatility below which the series is used: its 9 terms end at 1e-17 there. */
  private static final double SERIES_BELOW = 0.25;

  /** Left of this the forward recurrence of the coefficients loses more than a digit. */
  private static final double FORWARD_FROM = -4;

  private static final int SERIES_TERMS = 9;
  private static final int FRACTION_TERMS = 32;

  private NormalisedBlack() {}

  /**
   * The price.
   *
   * @param x log-moneyness, at most 0
   * @param s total volatility, above 0
   */
  static double price(double x, double s) {
    double h = x / s;
    double t = s / 2;
    if (h + t > 0 && t >= SERIES_BELOW) {
      return Math.exp(x / 2) * 0.5 * Erfc.value(-(h + t) * SQRT_HALF) - vega(x, s) * mills(h - t);
    }
    return vega(x, s) * overVega(h, t);
  }

  /** Logarithm of the price; finite where the price itself is below the smallest double. */
  static double logPrice(double x, double s) {
    double h = x / s;
    double t = s / 2;
    if (h + t > 0 && t >= SERIES_BELOW) {
      return Math.log(price(x, s));
    }
    return Math.log(overVega(h, t) * INVERSE_SQRT_TWO_PI) - (h * h + t * t) / 2;
  }

  /** What is missing to the highest price, exp(x/2); free of cancellation. */
  static double complement(double x, double s) {
    double h = x / s;
    double t = s / 2;
    return 0.5
        * (Math.exp(x / 2) * Erfc.value((h + t) * SQRT_HALF)
            + Math.exp(-x / 2) * Erfc.value((t - h) * SQRT_HALF));
  }

  /** Derivative of the price by s: exp(-(h^2 + t^2) / 2) / sqrt(2 pi), the square in two parts. */
  static double vega(double x, double s) {
    double h = x / s;
    double square = h * h;
    double rest = Math.fma(h, h, -square) + 2 * h * (Math.fma(-h, s, x) / s);
    double other = s * s / 4;
    double sum = square + other;
    double part = sum - square;
    rest += (square - (sum - part)) + (other - part);
    return INVERSE_SQRT_TWO_PI * Math.exp(-sum / 2) * (1 - rest / 2);
  }

  /** Price over vega: Y(h + t) - Y(h - t). */
  static double overVega(double h, double t) {
    if (t >= SERIES_BELOW) {
      return mills(h + t) - mills(h - t);
    }
    return h < FORWARD_FROM ? farSeries(h, t) : nearSeries(h, t);
  }

  private static double mills(double z) {
    return SQRT_HALF_PI * Erfcx.value(-z * SQRT_HALF);
  }

  /** 2 sum of t^k / k! I_k(h) over odd k, with I_(k+1) = h I_k + k I_(k-1) and I_0 = Y. */
  private static double nearSeries(double h, double t) {
    double even = mills(h);
    double odd = 1 + h * even;
    double power = 2 * t;
    double sum = power * odd;
    for (int k = 1; k < SERIES_TERMS; k++) {
      even = h * odd + (2 * k - 1) * even;
      odd = h * even + 2 * k * odd;
      power *= t * t / ((2 * k) * (2 * k + 1));
      sum += power * odd;
    }
    return sum;
  }

  /**
   * The same sum nested, with the ratios of the I_k from their continued fraction backwards: these
   * integrals are its minimal solution (Gautschi, Computational aspects of three-term recurrence
   * relations, SIAM Review 1967).
   */
  private static double farSeries(double h, double t) {
    double denominator = (Math.sqrt(h * h + 4 * FRACTION_TERMS) - h) / 2;
    double nested = 1;
    for (int n = FRACTION_TERMS; n > 1; n -= 2) {
      double odd = (n + 1) / denominator - h;
      double even = n / odd - h;
      nested = 1 + t * t * nested / (odd * denominator);
      denominator = even;
    }
    double first = 1 / denominator;
    return 2 * t * nested * first / (first - h);
  }
}
