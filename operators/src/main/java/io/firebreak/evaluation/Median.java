package io.firebreak.evaluation;

import java.util.stream.DoubleStream;

/** The middle of what is known. */
final class Median {
  private Median() {}

  /** The median, the mean of the middle two of an even number; NaN is left out. O(n log n). */
  static double of(DoubleStream values) {
    double[] sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
