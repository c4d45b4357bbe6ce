package io.firebreak.job.output;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * One line of a part: the place of a record in the order, and the record.
 *
 * @param timeMillis event time
 * @param sequence running number within the key
 * @param attempt attempt of the writer
 * @param key key of the record
 * @param json the record as UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
record PartLine(long timeMillis, long sequence, long attempt, String key, byte[] json) {
  /** The order of a result: time, key, sequence; what is equal in these keeps its order. */
  static final Comparator<PartLine> BY_PLACE =
      Comparator.comparingLong(PartLine::timeMillis)
          .thenComparing(PartLine::key)
          .thenComparingLong(PartLine::sequence);

  private static final String SEPARATOR = "\t";

  /** The line, with its end. JSON on one line has no tab, and a key gives its tabs up. */
  static String format(Outgoing outgoing) {
    return String.join(
            SEPARATOR,
            Long.toString(outgoing.timeMillis()),
            Long.toString(outgoing.sequence()),
            outgoing.key().replaceAll("[\t\r\n]", " "),
            outgoing.json())
        + '\n';
  }

  static PartLine parse(String line, long attempt) {
    int sequence = line.indexOf(SEPARATOR) + 1;
    int key = line.indexOf(SEPARATOR, sequence) + 1;
    int json = line.indexOf(SEPARATOR, key) + 1;
    if (sequence == 0 || key == 0 || json == 0) {
      throw new IllegalArgumentException("a part line must have four columns, was " + line);
    }
    return new PartLine(
        Long.parseLong(line.substring(0, sequence - 1)),
        Long.parseLong(line.substring(sequence, key - 1)),
        attempt,
        line.substring(key, json - 1),
        line.substring(json).getBytes(StandardCharsets.UTF_8));
  }
}
