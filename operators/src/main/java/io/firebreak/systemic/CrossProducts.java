package io.firebreak.systemic;

import java.util.Arrays;

/**
 * Exponentially weighted mean products of n series, each pair over the samples that both have;
 * means are taken as 0. The lower triangle with its diagonal, row by row, so that one more series
 * appends.
 *
 * @param mean mean product of each pair
 * @param weight sum of its weights: the number of samples, decayed
 */
@SuppressWarnings("ArrayRecordComponent")
public record CrossProducts(double[] mean, double[] weight) {

  /** No sample of n series. */
  static CrossProducts unseen(int series) {
    int pairs = series * (series + 1) / 2;
    return new CrossProducts(new double[pairs], new double[pairs]);
  }

  /** One more series, without samples. */
  CrossProducts grown(int series) {
    int pairs = series * (series + 1) / 2;
    return new CrossProducts(Arrays.copyOf(mean, pairs), Arrays.copyOf(weight, pairs));
  }

  /** The same without anything known of one series. */
  CrossProducts forgotten(int series, int all) {
    CrossProducts next = new CrossProducts(mean.clone(), weight.clone());
    for (int other = 0; other < all; other++) {
      next.mean[at(series, other)] = 0;
      next.weight[at(series, other)] = 0;
    }
    return next;
  }

  /** One more sample, NaN where a series has none, after the older have decayed. O(n^2). */
  CrossProducts plus(double[] sample, double kept) {
    CrossProducts next = new CrossProducts(mean.clone(), weight.clone());
    for (int i = 0; i < sample.length; i++) {
      for (int j = 0; j <= i; j++) {
        int at = at(i, j);
        double product = sample[i] * sample[j];
        next.weight[at] *= kept;
        if (!Double.isNaN(product)) {
          next.weight[at] += 1;
          next.mean[at] += (product - mean[at]) / next.weight[at];
        }
      }
    }
    return next;
  }

  /** Samples that a pair shares, decayed. */
  double weight(int i, int j) {
    return weight[at(i, j)];
  }

  /** Correlation of a pair in [-1, 1]; NaN where they share fewer samples or one did not vary. */
  double correlation(int i, int j, double minWeight) {
    double scale = Math.sqrt(mean[at(i, i)]) * Math.sqrt(mean[at(j, j)]);
    boolean known = weight(i, j) >= minWeight && scale > 0;
    // Variances over other samples than the product's may push the ratio beyond 1.
    return known ? Math.max(-1, Math.min(1, mean[at(i, j)] / scale)) : Double.NaN;
  }

  private static int at(int i, int j) {
    return i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i;
  }
}
