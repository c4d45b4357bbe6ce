package io.firebreak.leverage;

/**
 * Decaying moments of the event counts of equal windows. Each closed window weighs half as much
 * once twenty more have closed.
 *
 * @param window index of the open window, in windows since the epoch; {@link Long#MIN_VALUE} before
 *     the first
 * @param whole the open window has been observed from its beginning
 * @param events events in the open window so far
 * @param previous events in the window before it, -1 where that was not observed whole
 * @param weight sum of the weights of the closed windows, in [0, 1)
 * @param count weighted sum of their counts
 * @param square of the squares of the counts
 * @param step of the squared differences between neighbours
 */
public record WindowCounts(
    long window,
    boolean whole,
    int events,
    int previous,
    double weight,
    double count,
    double square,
    double step) {
  private static final double KEPT = Math.pow(2, -1 / 20.0);
  private static final int UNOBSERVED = -1;

  /** Nothing observed. */
  static WindowCounts unseen() {
    return new WindowCounts(Long.MIN_VALUE, false, 0, UNOBSERVED, 0, 0, 0, 0);
  }

  /** The open window with more events. */
  WindowCounts plus(int more) {
    return new WindowCounts(window, whole, events + more, previous, weight, count, square, step);
  }

  /** Enters a later window, at its beginning or midway, without counting any before it. */
  WindowCounts entered(long later, boolean atItsBeginning) {
    return new WindowCounts(later, atItsBeginning, 0, UNOBSERVED, weight, count, square, step);
  }

  /** Closes the open window, which counts if it is whole, and opens the next one. */
  WindowCounts closed() {
    if (!whole) {
      return entered(window + 1, true);
    }
    double taken = 1 - KEPT;
    double difference = previous == UNOBSERVED ? 0 : events - previous;
    return new WindowCounts(
        window + 1,
        true,
        0,
        events,
        KEPT * weight + taken,
        KEPT * count + taken * events,
        KEPT * square + taken * events * (double) events,
        KEPT * step + taken * difference * difference);
  }

  /** Number of windows that equal weights would need for the same variance of a mean. */
  double effectiveWindows() {
    return (1 + KEPT) / (1 - KEPT) * weight / (2 - weight);
  }

  /** Events in so many windows. */
  double effectiveEvents() {
    return weight > 0 ? count / weight * effectiveWindows() : 0;
  }

  /** Variance over mean, corrected for the size of the sample; NaN without events. */
  double aroundMean() {
    double windows = effectiveWindows();
    return (square - count * count / weight) / count * windows / (windows - 1);
  }

  /** Half the mean squared difference of neighbours over the mean: blind to a drift. */
  double betweenNeighbours() {
    return step / (2 * count);
  }
}
