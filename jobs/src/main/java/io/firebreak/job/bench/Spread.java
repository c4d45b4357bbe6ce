package io.firebreak.job.bench;

import java.util.Collection;
import java.util.Locale;

/**
 * A figure over several rounds.
 *
 * @param median the middle value; of an even number of rounds, the lower of the two
 * @param min the smallest
 * @param max the largest
 */
public record Spread(double median, double min, double max) {

  /** The spread of at least one value. */
  public static Spread of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Spread(sorted[(sorted.length - 1) / 2], sorted[0], sorted[sorted.length - 1]);
  }

  /** For people: median (min .. max), each in a {@link java.util.Formatter} format. */
  public String text(String format) {
    return String.format(
        Locale.ROOT, format + " (" + format + " .. " + format + ")", median, min, max);
  }
}
