package io.firebreak.backtest;

import java.util.Arrays;

/** What the newest hours held, one value an hour; NaN before there was any. */
final class RecentHours {
  private final double[] ring;
  private int newest;

  /** Reaches back so many hours. */
  RecentHours(int hours) {
    ring = new double[hours + 1];
    Arrays.fill(ring, Double.NaN);
  }

  void add(double value) {
    newest = (newest + 1) % ring.length;
    ring[newest] = value;
  }

  /** The value of the hour that is farthest back. */
  double oldest() {
    return ring[(newest + 1) % ring.length];
  }
}
