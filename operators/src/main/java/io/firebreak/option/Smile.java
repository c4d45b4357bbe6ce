package io.firebreak.option;

/**
 * Total variance over log-moneyness k = ln(K/F), through the given points by monotone cubics
 * (Fritsch and Carlson, SIAM Journal on Numerical Analysis 1980, with the harmonic mean slopes of
 * Fritsch and Butland 1984): no point is overshot. Flat outside the points, so that the wings are
 * neither cut off nor invented.
 */
final class Smile {
  private final double[] k;
  private final double[] w;
  private final double[] slope;

  /**
   * A smile.
   *
   * @param k log-moneyness, strictly ascending, at least one point
   * @param w total variance at each, above 0
   */
  Smile(double[] k, double[] w) {
    this.k = k;
    this.w = w;
    this.slope = new double[k.length];
    for (int i = 1; i < k.length - 1; i++) {
      double before = (w[i] - w[i - 1]) / (k[i] - k[i - 1]);
      double after = (w[i + 1] - w[i]) / (k[i + 1] - k[i]);
      slope[i] = harmonic(before, k[i] - k[i - 1], after, k[i + 1] - k[i]);
    }
  }

  /** Weighted harmonic mean of two slopes, 0 where their signs differ. */
  private static double harmonic(double before, double left, double after, double right) {
    if (before * after <= 0) {
      return 0;
    }
    double first = 2 * right + left;
    double second = right + 2 * left;
    return (first + second) / (first / before + second / after);
  }

  /** Total variance at a log-moneyness; O(log points). */
  double totalVariance(double at) {
    int last = k.length - 1;
    if (at <= k[0]) {
      return w[0];
    }
    if (at >= k[last]) {
      return w[last];
    }
    int found = java.util.Arrays.binarySearch(k, at);
    int i = found >= 0 ? found : -found - 2;
    double step = k[i + 1] - k[i];
    double u = (at - k[i]) / step;
    double v = 1 - u;
    double values = w[i] * v * v * (1 + 2 * u) + w[i + 1] * u * u * (3 - 2 * u);
    return values + step * u * v * (slope[i] * v - slope[i + 1] * u);
  }
}
