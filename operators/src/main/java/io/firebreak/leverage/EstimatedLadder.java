package io.firebreak.leverage;

/**
 * Spreads bucketed longs over the grid of a ladder. Inside a bucket they lie evenly in log price, a
 * bucket's 1.25 % is no cliff; in the bucket of the price, between its lower edge and the price;
 * above it they are due at once.
 */
final class EstimatedLadder {
  private static final double[] LOG_LEVELS = logLevels();

  private final double[] amountsBase;
  private final double[] aboveBase;
  private final long topBucket;
  private final double logPrice;

  private EstimatedLadder(double[] amountsBase, long topBucket, double logPrice) {
    this.amountsBase = amountsBase;
    this.topBucket = topBucket;
    this.logPrice = logPrice;
    aboveBase = new double[amountsBase.length + 1];
    for (int i = 0; i < amountsBase.length; i++) {
      aboveBase[i + 1] = aboveBase[i] + amountsBase[i];
    }
  }

  /** L on the grid, USD. O(buckets + points). */
  static double[] soldUsd(double[] amountsBase, long topBucket, double priceUsd) {
    EstimatedLadder ladder = new EstimatedLadder(amountsBase, topBucket, StrictMath.log(priceUsd));
    double[] sold = new double[LiquidationLadder.POINTS];
    double before = ladder.dueBase(0);
    sold[0] = before * priceUsd;
    for (int i = 1; i < sold.length; i++) {
      double due = ladder.dueBase(i);
      double middleUsd = priceUsd * (1 - (i - 0.5) * LiquidationLadder.STEP);
      sold[i] = sold[i - 1] + Math.max(0, due - before) * middleUsd;
      before = due;
    }
    return sold;
  }

  /** Base units due at a point of the grid. */
  private double dueBase(int point) {
    double level = logPrice + LOG_LEVELS[point];
    double bucket = Math.floor(level / PriceBuckets.WIDTH);
    double index = topBucket - bucket;
    if (index < 0) {
      return 0;
    }
    if (index >= amountsBase.length) {
      return aboveBase[amountsBase.length];
    }
    double upper = Math.min((bucket + 1) * PriceBuckets.WIDTH, logPrice);
    double lower = bucket * PriceBuckets.WIDTH;
    double share = level < upper ? (upper - level) / (upper - lower) : 0;
    return aboveBase[(int) index] + amountsBase[(int) index] * Math.min(1, share);
  }

  private static double[] logLevels() {
    double[] levels = new double[LiquidationLadder.POINTS];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = StrictMath.log1p(-i * LiquidationLadder.STEP);
    }
    return levels;
  }
}
