package io.firebreak.job.input;

/** Event times of recordings, in UTC epoch milliseconds. */
final class Times {
  private Times() {}

  /** The sum, or the largest long where it does not fit. */
  static long plus(long millis, long duration) {
    return millis > Long.MAX_VALUE - duration ? Long.MAX_VALUE : millis + duration;
  }
}
