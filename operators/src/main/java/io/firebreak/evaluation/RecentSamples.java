package io.firebreak.evaluation;

import java.util.ArrayDeque;
import java.util.Iterator;

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
    while (samples.peekFirst().timeMillis() < sample.timeMillis() - windowMillis) {
      Sample old = samples.pollFirst();
      priceSum -= old.price();
      forcedOrders -= old.forcedOrders();
    }
  }

  double meanPrice() {
    return priceSum / samples.size();
  }

  long forcedOrders() {
    return forcedOrders;
  }

  Sample oldest() {
    return samples.peekFirst();
  }

  /** O(samples). */
  double highestPrice() {
    double highest = 0;
    for (Iterator<Sample> each = samples.iterator(); each.hasNext(); ) {
      highest = Math.max(highest, each.next().price());
    }
    return highest;
  }
}
