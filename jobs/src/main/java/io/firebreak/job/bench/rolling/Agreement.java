package io.firebreak.job.bench.rolling;

import java.util.SortedMap;

/**
 * How well two ways agree.
 *
 * @param windows windows that were compared
 * @param worst largest relative difference of volatility
 */
public record Agreement(long windows, double worst) {
  /** Sums of the same squares in another order differ by rounding alone, far less than this. */
  public static final double TOLERANCE = 1e-9;

  /**
   * Compares every window that ends by a time.
   *
   * @throws IllegalStateException if a window is missing from one, or differs by more than the
   *     tolerance
   */
  static Agreement of(
      SortedMap<String, SortedMap<Long, Double>> one,
      SortedMap<String, SortedMap<Long, Double>> other,
      long throughMillis) {
    require(one.keySet().equals(other.keySet()), "assets must be the same");
    long windows = 0;
    double worst = 0;
    for (String asset : one.keySet()) {
      SortedMap<Long, Double> expected = one.get(asset).headMap(throughMillis + 1);
      SortedMap<Long, Double> actual = other.get(asset).headMap(throughMillis + 1);
      require(
          expected.keySet().equals(actual.keySet()),
          "windows of " + asset + " must be the same, were " + sizes(expected, actual));
      for (long end : expected.keySet()) {
        worst = Math.max(worst, relative(expected.get(end), actual.get(end)));
      }
      windows += expected.size();
    }
    require(windows > 0, "there must be windows to compare, were none");
    require(worst <= TOLERANCE, "volatilities must be within " + TOLERANCE + ", were " + worst);
    return new Agreement(windows, worst);
  }

  /** Both together. */
  Agreement and(Agreement other) {
    return new Agreement(windows + other.windows, Math.max(worst, other.worst));
  }

  private static double relative(double one, double other) {
    double scale = Math.max(Math.abs(one), Math.abs(other));
    return scale == 0 ? 0 : Math.abs(one - other) / scale;
  }

  private static String sizes(SortedMap<Long, Double> one, SortedMap<Long, Double> other) {
    return one.size() + " and " + other.size();
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalStateException(message);
    }
  }
}
