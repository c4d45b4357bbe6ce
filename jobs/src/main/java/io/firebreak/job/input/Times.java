package io.firebreak.job.input;

/** Event times of recordings, in UTC epoch milliseconds. */
final class Times {
  /** 2100-12-31T23:59:59.999Z: what is later is no time of a market. */
  static final long LATEST_MILLIS = 4_133_980_799_999L;

  private Times() {}

  /** The sum, or the largest long where it does not fit. */
  static long plus(long millis, long duration) {
    return millis > Long.MAX_VALUE - duration ? Long.MAX_VALUE : millis + duration;
  }
}
