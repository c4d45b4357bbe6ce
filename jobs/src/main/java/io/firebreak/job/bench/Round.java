package io.firebreak.job.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Events per second of one round, full pipeline and bare.
 *
 * @param full with Firebreak
 * @param bare the same source, keyBy and sink without
 */
public record Round(double full, double bare) {

  /** The full pipeline's share of the bare one's rate. */
  public double ratio() {
    return full / bare;
  }

  /** The middle value; of an even number, the lower of the two. */
  public static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2];
  }
}
