package io.firebreak.backtest;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much a margin or haircut moves over the cycle and in the short term: Murphy, Vasios and Vause
 * (2014), An investigation into the procyclicality of risk-based initial margin models, Bank of
 * England Financial Stability Paper 29. NaN where a path has no two known values to compare.
 */
public final class Procyclicality {
  private Procyclicality() {}

  /** Largest over smallest value; infinite where the smallest is 0. */
  public static double peakToTrough(double... path) {
    double highest = known(path).max().orElse(Double.NaN);
    return highest / known(path).min().orElse(Double.NaN);
  }

  /** Largest rise over exactly so many steps, in the unit of the path; negative if all fall. */
  public static double largestRise(int steps, double... path) {
    return rises(steps, path).max().orElse(Double.NaN);
  }

  /** Largest rise over exactly so many steps, relative to where it began. */
  public static double largestRelativeRise(int steps, double... path) {
    return IntStream.range(0, path.length - steps)
        .mapToDouble(i -> path[i + steps] / path[i] - 1)
        .filter(rise -> !Double.isNaN(rise))
        .max()
        .orElse(Double.NaN);
  }

  /**
   * A quantile of the rises over exactly so many steps, falls included: the smallest rise that at
   * least this share does not exceed. O(n log n).
   *
   * @param share in (0, 1]
   */
  public static double riseQuantile(double share, int steps, double... path) {
    double[] rises = rises(steps, path).sorted().toArray();
    int rank = (int) Math.ceil(share * rises.length);
    return rises.length == 0 ? Double.NaN : rises[Math.max(0, rank - 1)];
  }

  /** Coefficient of variation: standard deviation of the sample over its mean. */
  public static double variation(double... path) {
    double[] known = known(path).toArray();
    double mean = Arrays.stream(known).average().orElse(Double.NaN);
    double squares = Arrays.stream(known).map(value -> (value - mean) * (value - mean)).sum();
    return known.length < 2 ? Double.NaN : Math.sqrt(squares / (known.length - 1)) / mean;
  }

  /** How often a known value differs from the known value before it. */
  public static long changes(double... path) {
    double[] known = known(path).toArray();
    return IntStream.range(1, known.length).filter(i -> known[i] != known[i - 1]).count();
  }

  private static DoubleStream known(double... path) {
    return Arrays.stream(path).filter(value -> !Double.isNaN(value));
  }

  private static DoubleStream rises(int steps, double... path) {
    return IntStream.range(0, path.length - steps)
        .mapToDouble(i -> path[i + steps] - path[i])
        .filter(rise -> !Double.isNaN(rise));
  }
}
