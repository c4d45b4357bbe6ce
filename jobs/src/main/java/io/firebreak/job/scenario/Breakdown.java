package io.firebreak.job.scenario;

/**
 * What became of the job when its task manager was killed.
 *
 * @param clockMillis event time that the job had reached when it was killed, {@link #NEVER} where
 *     it was not
 * @param restored checkpoints from which it went on
 */
public record Breakdown(long clockMillis, long restored) {
  /** Nothing was killed. */
  public static final long NEVER = Long.MIN_VALUE;

  /** A run without an accident. */
  public static Breakdown none() {
    return new Breakdown(NEVER, 0);
  }
}
