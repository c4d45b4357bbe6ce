package io.firebreak.job.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/**
 * How long something took, many times.
 *
 * @param count number of times
 * @param medianMillis the middle one; of an even number, the lower of the two; NaN for none
 * @param p99Millis the least that 99 in 100 do not exceed, NaN for none
 * @param maxMillis the longest, NaN for none
 */
public record Latencies(int count, double medianMillis, double p99Millis, double maxMillis) {

  /** Of any number of times, in milliseconds. */
  public static Latencies of(Collection<Long> millis) {
    long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Latencies(
        sorted.length, quantile(sorted, 50), quantile(sorted, 99), quantile(sorted, 100));
  }

  /** Writes what was measured. */
  public void describe(ObjectNode node) {
    node.put("count", count);
    if (count > 0) {
      node.put("medianMillis", medianMillis)
          .put("p99Millis", p99Millis)
          .put("maxMillis", maxMillis);
    }
  }

  private static double quantile(long[] sorted, int percent) {
    // Nearest rank: a measured value, never one between two.
    int rank = (int) Math.ceil(sorted.length * (percent / 100.0));
    return sorted.length == 0 ? Double.NaN : (double) sorted[Math.max(0, rank - 1)];
  }
}
