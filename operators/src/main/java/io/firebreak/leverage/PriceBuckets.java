package io.firebreak.leverage;

import java.util.Arrays;

/**
 * Amounts by log price in buckets of 1.25 %, from the bucket of a price down over 34 %; the last
 * bucket holds all below. Buckets lie on an absolute grid, so a move of the price shifts whole
 * amounts and smears none. Mutable; works on its own copy.
 */
final class PriceBuckets {
  static final int COUNT = 28;
  static final double WIDTH = 0.0125;

  private double[] amounts;
  private long top;

  PriceBuckets(double[] amounts, long top) {
    this.amounts = amounts.clone();
    this.top = top;
  }

  /** The bucket of a price. StrictMath: the same bucket on every platform. */
  static long bucketOf(double priceUsd) {
    return (long) Math.floor(StrictMath.log(priceUsd) / WIDTH);
  }

  double[] amounts() {
    return amounts;
  }

  double sum() {
    double sum = 0;
    for (double amount : amounts) {
      sum += amount;
    }
    return sum;
  }

  /** Makes a bucket the top one; what lies above it must have been taken out before. */
  void moveTo(long newTop) {
    double[] moved = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      long at = Math.min(COUNT - 1, i + newTop - top);
      moved[(int) Math.max(0, at)] += amounts[i];
    }
    amounts = moved;
    top = newTop;
  }

  void add(double amount, double priceUsd) {
    long below = Math.max(0, top - bucketOf(priceUsd));
    amounts[(int) Math.min(COUNT - 1, below)] += amount;
  }

  /** Takes out all above a bucket and returns how much it was. */
  double takeAbove(long bucket) {
    int to = (int) Math.max(0, Math.min(COUNT, top - bucket));
    double taken = 0;
    for (int i = 0; i < to; i++) {
      taken += amounts[i];
    }
    Arrays.fill(amounts, 0, to, 0);
    return taken;
  }

  /** Takes an amount out, or all there is, from the highest prices on. */
  void takeHighest(double amount) {
    double left = amount;
    for (int i = 0; i < COUNT && left > 0; i++) {
      double taken = Math.min(left, amounts[i]);
      amounts[i] -= taken;
      left -= taken;
    }
  }

  void scale(double factor) {
    for (int i = 0; i < COUNT; i++) {
      amounts[i] *= factor;
    }
  }
}
