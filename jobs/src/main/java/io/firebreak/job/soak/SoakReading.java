package io.firebreak.job.soak;

import java.util.List;

/**
 * What was kept after a tenth of the letters.
 *
 * @param letters letters spoken
 * @param heapBytes heap in use after a collection, cluster and all
 * @param stateBytes size of a savepoint
 */
public record SoakReading(long letters, long heapBytes, long stateBytes) {
  private static final double ALLOWED = 1.05;
  // What the cluster keeps of its savepoints, and a digit more of a count.
  private static final long STATE_SLACK_BYTES = 1 << 10;
  private static final long HEAP_SLACK_BYTES = 8 << 20;

  /** Whether nothing grew by more than 5 % after the first tenth, a small fixed slack aside. */
  public static boolean steady(List<SoakReading> readings) {
    SoakReading first = readings.get(0);
    return readings.stream()
        .allMatch(
            reading ->
                reading.heapBytes <= ALLOWED * first.heapBytes + HEAP_SLACK_BYTES
                    && reading.stateBytes <= ALLOWED * first.stateBytes + STATE_SLACK_BYTES);
  }
}
