package io.firebreak.evaluation;

/**
 * A stretch of time.
 *
 * @param fromMillis first moment, epoch milliseconds
 * @param toMillis moment at which it is over, not before the first
 */
public record Interval(long fromMillis, long toMillis) {
  /**
   * Validates the order.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Interval {
    if (toMillis < fromMillis) {
      throw new IllegalArgumentException(
          "interval must not end before it begins, was " + fromMillis + " to " + toMillis);
    }
  }
}
