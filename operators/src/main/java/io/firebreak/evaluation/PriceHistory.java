package io.firebreak.evaluation;

import java.util.Arrays;

/** Prices of one instrument in order of time, to look up afterwards. 16 bytes a price. */
public final class PriceHistory {
  private static final int FIRST_CAPACITY = 64;

  private long[] times = new long[FIRST_CAPACITY];
  private double[] prices = new double[FIRST_CAPACITY];
  private int size;

  /**
   * Adds a price. O(1), amortised.
   *
   * @throws IllegalArgumentException if the time does not ascend or the price is not above 0
   */
  public void add(long timeMillis, double price) {
    if (size > 0 && timeMillis <= times[size - 1]) {
      throw new IllegalArgumentException(
          "time must be after " + times[size - 1] + ", was " + timeMillis);
    }
    if (!(price > 0)) {
      throw new IllegalArgumentException("price must be above 0, was " + price);
    }
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      prices = Arrays.copyOf(prices, 2 * size);
    }
    times[size] = timeMillis;
    prices[size++] = price;
  }

  /** The newest price at a moment, NaN before the first. O(log n). */
  public double at(long timeMillis) {
    int next = after(timeMillis);
    return next == 0 ? Double.NaN : prices[next - 1];
  }

  /** The highest price from one moment to another, both included; NaN without one. */
  public double highest(long fromMillis, long toMillis) {
    double highest = Double.NaN;
    for (int i = after(fromMillis - 1); i < size && times[i] <= toMillis; i++) {
      highest = Double.isNaN(highest) ? prices[i] : Math.max(highest, prices[i]);
    }
    return highest;
  }

  /** How many prices there are up to a moment, this included. */
  private int after(long timeMillis) {
    int found = Arrays.binarySearch(times, 0, size, timeMillis);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
