package io.firebreak.job.input;

/**
 * The clock of a tape: a tick is over when the newest event is more than the bound behind its end.
 * Tick k covers [k d, (k+1) d); its end is (k+1) d - 1.
 */
final class TapeClock {
  /** No clock record is due. */
  static final long NONE = Long.MIN_VALUE;

  private final TapeOptions options;
  private long ticksClosed = -1;

  TapeClock(TapeOptions options) {
    this.options = options;
  }

  /**
   * The end of the last tick that is over when the newest event time is {@code newestMillis}, where
   * enough ticks have passed since the last answer; else {@link #NONE}.
   */
  long advance(long newestMillis) {
    // End of tick + bound < newest, so that an event exactly the bound late is in time.
    long over = Math.floorDiv(newestMillis - options.boundMillis(), options.tickMillis());
    boolean due = ticksClosed < 0 || over - ticksClosed >= options.clockEveryTicks();
    return over > 0 && due ? close(over) : NONE;
  }

  /** The end of the tick that holds the newest event, unless it has been told. */
  long finish(long newestMillis) {
    long over = Math.floorDiv(newestMillis, options.tickMillis()) + 1;
    return over > ticksClosed ? close(over) : NONE;
  }

  private long close(long ticks) {
    ticksClosed = ticks;
    return ticks * options.tickMillis() - 1;
  }
}
