package io.firebreak.backtest;

/**
 * The mean loss beyond a haircut where a model does not state one: that of a Student t distribution
 * with four degrees of freedom beyond its 99 % quantile, 1.39 times the quantile in logarithms. For
 * the Acerbi-Szekely test alone; it moves no haircut.
 */
final class HeavyTail {
  /** ES99 over VaR99 of the unit-variance t4: 3.691510486 / 2.649491907. */
  private static final double RATIO = 3.691510486 / 2.649491907;

  private HeavyTail() {}

  /** What the model states, or what a heavy tail beyond its haircut has; fractions. */
  static double orBeyond(double stated, double haircut) {
    return Double.isNaN(stated) ? -Math.expm1(RATIO * Math.log1p(-haircut)) : stated;
  }
}
