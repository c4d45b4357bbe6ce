package io.firebreak.breaker;

/**
 * A halt that is over.
 *
 * @param startMillis event time of the tick that halted
 * @param endMillis event time of the tick that began the reopening
 */
public record HaltInterval(long startMillis, long endMillis) {

  /** Halted time after a moment, in milliseconds. */
  long millisAfter(long timeMillis) {
    return Math.max(0, endMillis - Math.max(startMillis, timeMillis));
  }
}
