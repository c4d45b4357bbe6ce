package io.firebreak.simulation;

import java.util.Arrays;

/**
 * One side of a displayed book, and the changes that its last move made.
 *
 * <p>Prices are in ticks and grow away from the mid: a bid is held negative. The best level stands
 * alone, the others on a grid, so that a small move of the price changes few levels.
 */
final class BookSide {
  /** Levels on the grid, beside the best. */
  static final int GRID_LEVELS = 12;

  private static final int LEVELS = GRID_LEVELS + 1;

  /** One in four kept levels is resized at each move. */
  private static final int RESIZED_ONE_IN = 4;

  private final int sign;
  private final RandomStream random;
  private long[] ticks = new long[LEVELS];
  private double[] lots = new double[LEVELS];
  private long[] newTicks = new long[LEVELS];
  private double[] newLots = new double[LEVELS];
  private final long[] changedTicks = new long[2 * LEVELS];
  private final double[] changedLots = new double[2 * LEVELS];
  private int changes;

  /** A side without levels; sign is 1 for asks and -1 for bids. */
  BookSide(int sign, RandomStream random) {
    this.sign = sign;
    this.random = random;
    Arrays.fill(ticks, Long.MIN_VALUE);
  }

  /** Moves to a new best price with a grid step and a mean size per level, all in ticks or lots. */
  void move(long bestTicks, long gridTicks, double meanLots) {
    long best = sign * bestTicks;
    long cell = Math.floorDiv(best, gridTicks) + 1;
    newTicks[0] = best;
    for (int i = 0; i < GRID_LEVELS; i++) {
      newTicks[i + 1] = (cell + i) * gridTicks;
    }
    merge(meanLots);
    long[] oldTicks = ticks;
    ticks = newTicks;
    newTicks = oldTicks;
    double[] oldLots = lots;
    lots = newLots;
    newLots = oldLots;
  }

  /** Both are sorted, so one pass finds what went, what came and what stayed. */
  private void merge(double meanLots) {
    changes = 0;
    int old = 0;
    for (int i = 0; i < LEVELS; i++) {
      while (old < LEVELS && ticks[old] < newTicks[i]) {
        change(ticks[old++], 0);
      }
      boolean kept = old < LEVELS && ticks[old] == newTicks[i];
      boolean resized = i <= 1 || !kept || random.below(RESIZED_ONE_IN) == 0;
      newLots[i] = resized ? draw(i, meanLots) : lots[old];
      if (resized) {
        change(newTicks[i], newLots[i]);
      }
      old += kept ? 1 : 0;
    }
    while (old < LEVELS) {
      change(ticks[old++], 0);
    }
  }

  private double draw(int level, double meanLots) {
    double share = level == 0 ? 0.3 : 1.0;
    return Math.max(1, Math.rint(share * meanLots * (0.6 + 0.8 * random.uniform())));
  }

  private void change(long tick, double newSize) {
    if (tick != Long.MIN_VALUE) {
      changedTicks[changes] = tick;
      changedLots[changes++] = newSize;
    }
  }

  long bestTicks() {
    return sign * ticks[0];
  }

  double[] prices(double scale) {
    return scaled(ticks, LEVELS, sign * scale);
  }

  double[] quantities(double scale) {
    return scaled(lots, LEVELS, scale);
  }

  double[] changedPrices(double scale) {
    return scaled(changedTicks, changes, sign * scale);
  }

  double[] changedQuantities(double scale) {
    return scaled(changedLots, changes, scale);
  }

  private static double[] scaled(long[] values, int count, double scale) {
    double[] scaled = new double[count];
    for (int i = 0; i < count; i++) {
      scaled[i] = values[i] / scale;
    }
    return scaled;
  }

  private static double[] scaled(double[] values, int count, double scale) {
    double[] scaled = new double[count];
    for (int i = 0; i < count; i++) {
      scaled[i] = values[i] / scale;
    }
    return scaled;
  }
}
