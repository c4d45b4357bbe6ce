package io.firebreak.job.input;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Holds a tape to a speed. It delays records and takes part in nothing else: no time that it reads
 * gets into a record.
 */
final class Pace {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final CompletableFuture<Void> NOW = CompletableFuture.completedFuture(null);

  private final double speed;
  private boolean started;
  private long startNanos;
  private long startMillis;
  private CompletableFuture<Void> due = NOW;

  /** Event time over wall time; 0 never waits. */
  Pace(double speed) {
    this.speed = speed;
  }

  /** Whether a record of this event time may go now; the first one sets the beginning. */
  boolean allows(long eventTimeMillis, long nowNanos) {
    if (speed == 0) {
      return true;
    }
    if (!started && eventTimeMillis > 0) {
      started = true;
      startNanos = nowNanos;
      startMillis = eventTimeMillis;
    }
    double wait =
        (eventTimeMillis - startMillis) * NANOS_PER_MILLI / speed - (nowNanos - startNanos);
    if (!started || wait <= 0) {
      due = NOW;
      return true;
    }
    due = new CompletableFuture<Void>().completeOnTimeout(null, (long) wait, TimeUnit.NANOSECONDS);
    return false;
  }

  /** Done when the record that was not allowed may go. */
  CompletableFuture<Void> due() {
    return due;
  }
}
