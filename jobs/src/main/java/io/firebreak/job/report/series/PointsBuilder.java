package io.firebreak.job.report.series;

import java.util.Arrays;

/** Leaves out the points that a line through the others shows as well. */
final class PointsBuilder {
  private final double[] times;
  private final double[] values;
  private int size;

  PointsBuilder(int capacity) {
    times = new double[capacity];
    values = new double[capacity];
  }

  /** A point; one of the time of the point before it is that point again. */
  void add(long timeMillis, double value) {
    if (size == 0 ? Double.isNaN(value) : times[size - 1] >= timeMillis) {
      return;
    }
    if (size > 0 && Double.isNaN(value) && Double.isNaN(values[size - 1])) {
      return;
    }
    if (size > 1 && values[size - 1] == value && values[size - 2] == value) {
      size--;
    }
    times[size] = timeMillis;
    values[size++] = value;
  }

  Points build() {
    return new Points(Arrays.copyOf(times, size), Arrays.copyOf(values, size));
  }
}
