package io.firebreak.consumer;

/**
 * Which of two messages about the same thing counts.
 *
 * @param eventTimeMillis event time of the decision
 * @param sequence running number of the key, from 1
 * @param revision 0, higher for a re-issue with other content after a recovery
 */
public record Version(long eventTimeMillis, long sequence, int revision) {
  /**
   * A guard that lost its state counts from 1 again. A re-issue after a recovery is of the same
   * minutes; a message that is younger by more than this is of a new count.
   */
  public static final long NEW_COUNT_MILLIS = 3_600_000;

  public Version {
    if (sequence < 1 || revision < 0) {
      throw new IllegalArgumentException(
          "sequence must be at least 1 and revision at least 0, was "
              + sequence
              + " and "
              + revision);
    }
  }

  /** True where this message replaces the other one; false for a duplicate of it. */
  boolean supersedes(Version held) {
    long ahead = eventTimeMillis - held.eventTimeMillis;
    if (Math.abs(ahead) > NEW_COUNT_MILLIS) {
      return ahead > 0;
    }
    return sequence == held.sequence ? revision > held.revision : sequence > held.sequence;
  }
}
