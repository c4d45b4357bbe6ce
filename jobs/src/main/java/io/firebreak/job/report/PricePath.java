package io.firebreak.job.report;

import java.util.Arrays;

/**
 * The consolidated price of an asset over a run, in memory that does not grow with the run: at most
 * one price each {@link #spacingMillis}, which is a second and doubles whenever the path is full.
 * Within a spacing the first price is kept.
 */
final class PricePath {
  private static final int FULL = 1 << 18;

  private long[] times = new long[256];
  private double[] prices = new double[256];
  private int size;
  private long spacingMillis = 1_000;

  /** Appends a price; times come in order. */
  void add(long timeMillis, double priceUsd) {
    boolean sameSpacing =
        size > 0
            && Math.floorDiv(times[size - 1], spacingMillis)
                == Math.floorDiv(timeMillis, spacingMillis);
    if (sameSpacing || !Double.isFinite(priceUsd)) {
      return;
    }
    if (size == FULL) {
      thin();
    }
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      prices = Arrays.copyOf(prices, 2 * size);
    }
    times[size] = timeMillis;
    prices[size++] = priceUsd;
  }

  int size() {
    return size;
  }

  long timeMillis(int index) {
    return times[index];
  }

  double priceUsd(int index) {
    return prices[index];
  }

  long spacingMillis() {
    return spacingMillis;
  }

  private void thin() {
    spacingMillis *= 2;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      boolean first =
          kept == 0
              || Math.floorDiv(times[kept - 1], spacingMillis)
                  != Math.floorDiv(times[i], spacingMillis);
      if (first) {
        times[kept] = times[i];
        prices[kept++] = prices[i];
      }
    }
    size = kept;
  }
}
