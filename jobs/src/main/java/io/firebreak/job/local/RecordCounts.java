package io.firebreak.job.local;

import io.firebreak.operator.Conservation;
import java.util.Locale;
import java.util.Map;

/**
 * What became of the records that were read.
 *
 * @param in records read
 * @param good took part in a tick
 * @param deadLetter could not be used
 * @param duplicate dropped, because they were there already
 * @param late came behind the watermark
 */
public record RecordCounts(long in, long good, long deadLetter, long duplicate, long late) {

  /** The counts in the accumulators of a job. */
  public static RecordCounts of(Map<String, Object> accumulators) {
    return new RecordCounts(
        count(accumulators, Conservation.IN),
        count(accumulators, Conservation.GOOD),
        count(accumulators, Conservation.DEAD_LETTER),
        count(accumulators, Conservation.DUPLICATE),
        count(accumulators, Conservation.LATE));
  }

  /** The counts of two runs together. */
  public RecordCounts plus(RecordCounts other) {
    return new RecordCounts(
        in + other.in,
        good + other.good,
        deadLetter + other.deadLetter,
        duplicate + other.duplicate,
        late + other.late);
  }

  /** Whether every record that was read is accounted for. */
  public boolean addUp() {
    return in == good + deadLetter + duplicate + late;
  }

  /** The counts as a person reads them. */
  public String words() {
    return String.format(
        Locale.ROOT,
        "%,d records read: good %,d, dead letter %,d, duplicate %,d, late %,d",
        in,
        good,
        deadLetter,
        duplicate,
        late);
  }

  private static long count(Map<String, Object> accumulators, String name) {
    return accumulators.get(name) instanceof Long value ? value : 0;
  }
}
