package io.firebreak.leverage;

/**
 * Spreads bucketed longs over the grid of a ladder. Inside a bucket they lie evenly in log price, a
 * bucket's 1.25 % is no cliff; in the bucket of the price, between its lower edge and the price;
 * above it they are due at once.
 */
final class EstimatedLadder {
  private EstimatedLadder() {}

  /** L on the grid, USD. O(buckets + points). */
  static double[] soldUsd(double[] amountsBase, long topBucket, double priceUsd) {
    double[] sold = new double[LiquidationLadder.POINTS];
    double logPrice = StrictMath.log(priceUsd);
    double before = base(amountsBase, topBucket, logPrice, 0);
    sold[0] = before * priceUsd;
    for (int i = 1; i < sold.length; i++) {
      double fall = i * LiquidationLadder.STEP;
      double due = base(amountsBase, topBucket, logPrice, fall);
      double middleUsd = priceUsd * (1 - fall + LiquidationLadder.STEP / 2);
      sold[i] = sold[i - 1] + Math.max(0, due - before) * middleUsd;
      before = due;
    }
    return sold;
  }

  /** Base units due at a fall. */
  private static double base(double[] amountsBase, long topBucket, double logPrice, double fall) {
    double logLevel = logPrice + StrictMath.log1p(-fall);
    double due = 0;
    for (int i = 0; i < amountsBase.length; i++) {
      double lower = (topBucket - i) * PriceBuckets.WIDTH;
      double upper = Math.min(lower + PriceBuckets.WIDTH, Math.max(lower, logPrice));
      due += amountsBase[i] * share(lower, upper, logLevel);
    }
    return due;
  }

  /** Share of [lower, upper) that lies above a level. */
  private static double share(double lower, double upper, double level) {
    if (level <= lower) {
      return 1;
    }
    return level >= upper ? 0 : (upper - level) / (upper - lower);
  }
}
