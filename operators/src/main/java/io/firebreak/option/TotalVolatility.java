package io.firebreak.option;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * Inverse of {@link NormalisedBlack} in the total volatility s.
 *
 * <p>Objective functions and third-order Householder steps are those of Jaeckel (Let's be rational,
 * Wilmott 2015, sections 3 to 5): 1/ln b below the inflection of b at s = sqrt(2|x|), b above it,
 * ln(b_max - b) near the highest price. The start is simpler than his rational cubics; every step
 * is held inside the bracket of what has been seen, and one that would leave it is replaced by a
 * bisection. Two to four evaluations of the price.
 */
final class TotalVolatility {
  /** Share of the highest price above which the complement is matched. */
  private static final double UPPER_SHARE = 0.85;

  /**
   * The error after a step is of the order of its fourth power: after a step as small as this, far
   * below one unit in the last place.
   */
  private static final double LAST_STEP = 1e-5;

  /** More than bisection needs to find a double in any bracket of a positive one. */
  private static final int MAX_STEPS = 128;

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
  private static final double SQRT_HALF = Math.sqrt(0.5);

  private TotalVolatility() {}

  /**
   * The total volatility s at which the price is {@code beta}.
   *
   * @param x log-moneyness, at most 0
   * @param beta price without units; NaN for NaN or 0 and less
   */
  static double of(double x, double beta) {
    if (!(beta > 0)) {
      return Double.NaN;
    }
    double highest = Math.exp(x / 2);
    if (beta >= highest) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == 0) {
      return 2 / SQRT_HALF * InverseErf.value(beta);
    }
    double inflection = Math.sqrt(-2 * x);
    if (beta < NormalisedBlack.price(x, inflection)) {
      return below(x, beta, inflection);
    }
    return above(x, beta, inflection);
  }

  private static double below(double x, double beta, double inflection) {
    double logBeta = Math.log(beta);
    Bracket bracket = new Bracket(0, inflection, lowStart(x, logBeta, inflection));
    for (int i = 0; i < MAX_STEPS; i++) {
      double s = bracket.s;
      double log = NormalisedBlack.logPrice(x, s);
      double slope = 1 / NormalisedBlack.overVega(x / s, s / 2);
      double f1 = slope * (1 + 2 / log);
      double eta = second(x, s);
      double delta = third(x, s, eta) + 2 * slope * slope * (1 + 3 / log * (1 + 1 / log));
      double newton = (logBeta - log) * log / logBeta / slope;
      if (bracket.move(newton, eta - f1, delta - 3 * eta * f1)) {
        break;
      }
    }
    return bracket.s;
  }

  private static double above(double x, double beta, double inflection) {
    double highest = Math.exp(x / 2);
    double missing = highest - beta;
    boolean upper = beta > UPPER_SHARE * highest;
    Bracket bracket =
        new Bracket(inflection, Double.POSITIVE_INFINITY, highStart(x, missing, inflection));
    for (int i = 0; i < MAX_STEPS; i++) {
      double s = bracket.s;
      double vega = NormalisedBlack.vega(x, s);
      double eta = second(x, s);
      double delta = third(x, s, eta);
      double newton;
      double rate = 0;
      if (upper) {
        double complement = NormalisedBlack.complement(x, s);
        rate = vega / complement;
        newton = Math.log(complement / missing) / rate;
      } else {
        newton = (beta - NormalisedBlack.price(x, s)) / vega;
      }
      if (bracket.move(newton, eta + rate, delta + rate * (2 * rate + 3 * eta))) {
        break;
      }
    }
    return bracket.s;
  }

  /** Second derivative of the price over the first: x^2/s^3 - s/4. */
  private static double second(double x, double s) {
    double h = x / s;
    return h * h / s - s / 4;
  }

  /** Third derivative of the price over the first. */
  private static double third(double x, double s, double eta) {
    double h = x / s / s;
    return eta * eta - 3 * h * h - 0.25;
  }

  /**
   * Two Newton steps in ln s on {@code b ~ s n(h) e^(-t^2/2) / (1 + sqrt(pi/2)|h| + h^2)}, whose
   * last factor has the right limits for small and for large h, from the left of the root.
   */
  private static double lowStart(double x, double logBeta, double inflection) {
    double s = -x / Math.sqrt(-2 * logBeta);
    for (int i = 0; i < 2; i++) {
      double h = -x / s;
      double square = h * h;
      double factor = 1 + 1.2533 * h + square;
      double value = Math.log(s / factor) - HALF_LOG_TWO_PI - (square + s * s / 4) / 2;
      double slope = 1 + square - s * s / 4 + (1.2533 * h + 2 * square) / factor;
      s *= Math.exp((logBeta - value) / slope);
    }
    return Math.min(s, inflection);
  }

  /** The complement as a multiple of N(-s/2), exact where x is 0, fixed at the inflection. */
  private static double highStart(double x, double missing, double inflection) {
    double there = NormalisedBlack.complement(x, inflection);
    double tail = Erfc.value(inflection / 2 * SQRT_HALF) * missing / there;
    return Math.max(inflection, 2 / SQRT_HALF * InverseErfc.value(tail));
  }

  /** Where the root can be, and the present guess. */
  private static final class Bracket {
    private double low;
    private double high;
    private double s;

    Bracket(double low, double high, double s) {
      this.low = low;
      this.high = high;
      this.s = s;
    }

    /**
     * One step of Householder's third-order method; true where it was the last one needed.
     *
     * @param newton Newton's step, its sign that of the way to the root
     * @param second second derivative of the objective over the first
     * @param third third derivative over the first
     */
    boolean move(double newton, double second, double third) {
      if (newton > 0) {
        low = s;
      } else {
        high = s;
      }
      double step =
          newton * (1 + newton * second / 2) / (1 + newton * (second + third * newton / 6));
      double next = s + step;
      if (!(next >= low && next <= high)) {
        next = high == Double.POSITIVE_INFINITY ? 2 * s : (low + high) / 2;
      }
      double moved = Math.abs(next - s);
      s = next;
      return moved <= LAST_STEP * next;
    }
  }
}
