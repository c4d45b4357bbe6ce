package io.firebreak.evaluation;

import java.util.ArrayDeque;

/** The samples of a window that ends at the newest; a sample exactly that old still belongs. */
final class RecentSamples {
  private final ArrayDeque<Sample> samples = new ArrayDeque<>();
  private final long windowMillis;
  private double priceSum;
  private long forcedOrders;

  RecentSamples(long windowMillis) {
    if (windowMillis <= 0) {
      throw new IllegalArgumentException("windowMillis must be above 0, was " + windowMillis);
    }
    this.windowMillis = windowMillis;
  }

  /** Adds the newest sample and drops those that are too old. O(1), amortised. */
  void add(Sample sample) {
    samples.add(sample);
    priceSum += sample.price();
    forcedOrders += sample.forcedOrders();
    dropBefore(sample.timeMillis());
  }

  /** Drops the samples that are too old at a moment. O(1), amortised. */
  void dropBefore(long timeMillis) {
    while (!samples.isEmpty() && samples.peekFirst().timeMillis() < timeMillis - windowMillis) {
      Sample old = samples.pollFirst();
      priceSum -= old.price();
      forcedOrders -= old.forcedOrders();
    }
  }

  /** The mean of the prices, NaN without one. */
  double meanPrice() {
    return samples.isEmpty() ? Double.NaN : priceSum / samples.size();
  }

  long forcedOrders() {
    return forcedOrders;
  }

  Sample oldest() {
    return samples.peekFirst();
  }

  /** O(samples). */
  double highestPrice() {
    return samples.stream().mapToDouble(Sample::price).max().orElse(Double.NaN);
  }
}
