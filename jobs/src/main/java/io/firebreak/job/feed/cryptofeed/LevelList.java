package io.firebreak.job.feed.cryptofeed;

import java.util.Arrays;

/** Prices and sizes of one side of a book, in the order in which they came. */
final class LevelList {
  private static final int FIRST_LEVELS = 32;

  private double[] prices = new double[FIRST_LEVELS];
  private double[] sizes = new double[FIRST_LEVELS];
  private int count;

  void add(double price, double size) {
    if (count == prices.length) {
      prices = Arrays.copyOf(prices, 2 * count);
      sizes = Arrays.copyOf(sizes, 2 * count);
    }
    prices[count] = price;
    sizes[count++] = size;
  }

  double[] prices() {
    return Arrays.copyOf(prices, count);
  }

  double[] sizes() {
    return Arrays.copyOf(sizes, count);
  }
}
