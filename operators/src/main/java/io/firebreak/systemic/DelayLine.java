package io.firebreak.systemic;

import java.util.Arrays;

/**
 * The last prices of one side, oldest first, as far back as the longest lag; at most {@link
 * #CAPACITY}.
 *
 * @param timesMillis event times, ascending
 * @param prices the prices
 */
@SuppressWarnings("ArrayRecordComponent")
public record DelayLine(long[] timesMillis, double[] prices) {
  /** Prices kept; closer ones than a window over this are thinned out. */
  public static final int CAPACITY = 16;

  /** No price yet. */
  static DelayLine empty() {
    return new DelayLine(new long[0], new double[0]);
  }

  /** Whether a price at a time is far enough from the last one for the window to hold them all. */
  boolean takes(long timeMillis, long windowMillis) {
    int size = timesMillis.length;
    // Rounded up, so that no more than CAPACITY fit into a window.
    long spacing = Math.max(1, -Math.floorDiv(-windowMillis, (long) (CAPACITY - 1)));
    return size == 0 || timeMillis - timesMillis[size - 1] >= spacing;
  }

  /** The line with one more price, without those that have left the window. */
  DelayLine plus(double price, long timeMillis, long windowMillis) {
    int from = 0;
    while (from < timesMillis.length && timesMillis[from] < timeMillis - windowMillis) {
      from++;
    }
    long[] times = Arrays.copyOfRange(timesMillis, from, timesMillis.length + 1);
    double[] kept = Arrays.copyOfRange(prices, from, prices.length + 1);
    times[times.length - 1] = timeMillis;
    kept[kept.length - 1] = price;
    return new DelayLine(times, kept);
  }

  /** Index of the first price after a time; the size where there is none. */
  int after(long timeMillis) {
    int at = timesMillis.length;
    while (at > 0 && timesMillis[at - 1] > timeMillis) {
      at--;
    }
    return at;
  }
}
