package io.firebreak.consumer;

/**
 * Which of two messages about the same thing counts.
 *
 * <p>After a crash, what the lost attempt had said since its checkpoint may be decided otherwise.
 * From the first record that is, all records of the key carry a higher revision than anything that
 * was said of it before: the revision counts first, then the sequence. So a decision of the lost
 * attempt with a higher sequence stands no longer than until the key's next record.
 *
 * @param eventTimeMillis event time of the decision
 * @param sequence running number of the key, from 1
 * @param revision 0, higher from a re-issue with other content after a recovery on
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
    return revision == held.revision ? sequence > held.sequence : revision > held.revision;
  }
}
