package io.firebreak.measure;

/** The standard normal distribution. */
public final class StandardNormal {
  private static final double SATURATED = 8;

  private StandardNormal() {}

  /**
   * Distribution function, absolute error below 1e-15, by the Taylor series of Marsaglia (2004, J.
   * Statistical Software 11(4)). Beyond 8 standard deviations it is 0 or 1, within 7e-16. At most
   * 150 terms.
   */
  public static double distribution(double x) {
    if (Math.abs(x) > SATURATED) {
      return x < 0 ? 0 : 1;
    }
    double term = x;
    double sum = x;
    double before = Double.NaN;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
