package io.firebreak.job.report.page;

/**
 * A line of a chart.
 *
 * @param name name in the legend
 * @param style how it is drawn
 * @param x places on the horizontal axis, strictly ascending
 * @param y a value a place; NaN is a gap
 */
@SuppressWarnings("ArrayRecordComponent")
public record Series(String name, Style style, double[] x, double[] y) {

  /** Refuses a place without a value, and places out of order. */
  public Series {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          name + " must have as many y as x, had " + y.length + " and " + x.length);
    }
    for (int i = 1; i < x.length; i++) {
      if (!(x[i - 1] < x[i])) {
        throw new IllegalArgumentException(
            name + ": x must ascend strictly, was " + x[i - 1] + " before " + x[i]);
      }
    }
  }
}
