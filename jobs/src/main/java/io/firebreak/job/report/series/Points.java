package io.firebreak.job.report.series;

import java.util.Arrays;

/**
 * A series as it is drawn.
 *
 * @param timeMillis event times, strictly ascending, epoch milliseconds
 * @param values a value a time; NaN is a gap
 */
@SuppressWarnings("ArrayRecordComponent")
public record Points(double[] timeMillis, double[] values) {

  /** The same with the newest value again at a later time, for a value that holds until then. */
  public Points heldUntil(double endMillis) {
    int size = values.length;
    if (size == 0 || timeMillis[size - 1] >= endMillis) {
      return this;
    }
    double[] times = Arrays.copyOf(timeMillis, size + 1);
    double[] held = Arrays.copyOf(values, size + 1);
    times[size] = endMillis;
    held[size] = values[size - 1];
    return new Points(times, held);
  }

  /** True where nothing was ever measured. */
  public boolean isEmpty() {
    return values.length == 0;
  }
}
