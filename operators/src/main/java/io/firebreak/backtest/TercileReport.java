package io.firebreak.backtest;

/**
 * Coverage in the hours of one tercile of volatility, over all phases.
 *
 * @param trials blocks judged that began in it
 * @param breaches losses beyond the haircut
 * @param meanHaircut mean haircut, fraction
 */
public record TercileReport(long trials, long breaches, double meanHaircut) {

  /** Share of breaches, in [0, 1]; NaN without a trial. */
  public double breachRate() {
    return trials == 0 ? Double.NaN : (double) breaches / trials;
  }
}
