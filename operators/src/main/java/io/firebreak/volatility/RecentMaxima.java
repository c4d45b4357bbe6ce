package io.firebreak.volatility;

import java.util.Arrays;

/**
 * Highest price of each of the last sixty minutes. A window of n minutes is the running minute and
 * the n before it. O(1) memory, O(minutes) per query.
 *
 * @param newestMinute epoch minute of the last slot
 * @param maxima highest price of each minute, oldest first; NaN where nothing traded
 */
@SuppressWarnings("ArrayRecordComponent")
public record RecentMaxima(long newestMinute, double[] maxima) {
  private static final int SLOTS = 61;
  private static final long MINUTE = 60_000;

  /** No price yet. */
  public static RecentMaxima unseen() {
    double[] none = new double[SLOTS];
    Arrays.fill(none, Double.NaN);
    return new RecentMaxima(Long.MIN_VALUE, none);
  }

  /** The maxima with one more price. */
  public RecentMaxima with(double price, long timeMillis) {
    long minute = Math.floorDiv(timeMillis, MINUTE);
    double[] next = maxima;
    if (newestMinute == Long.MIN_VALUE || minute - newestMinute >= SLOTS) {
      next = unseen().maxima();
    } else if (minute > newestMinute) {
      next = shifted((int) (minute - newestMinute));
    } else if (maxima[SLOTS - 1] >= price) {
      return this;
    } else {
      next = maxima.clone();
    }
    double newest = next[SLOTS - 1];
    next[SLOTS - 1] = Double.isNaN(newest) ? price : Math.max(newest, price);
    return new RecentMaxima(Math.max(minute, newestMinute), next);
  }

  /** Fall from the highest price of a window to a price, as a fraction in [0, 1]. */
  public double fall(int minutes, double price) {
    double highest = price;
    for (int i = Math.max(0, SLOTS - 1 - minutes); i < SLOTS; i++) {
      if (maxima[i] > highest) {
        highest = maxima[i];
      }
    }
    return 1 - price / highest;
  }

  private double[] shifted(int minutes) {
    double[] next = unseen().maxima();
    System.arraycopy(maxima, minutes, next, 0, SLOTS - minutes);
    return next;
  }
}
