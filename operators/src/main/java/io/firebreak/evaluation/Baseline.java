package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A simple detector at one threshold.
 *
 * @param family what it looks at
 * @param threshold fraction, standard deviations or orders, above 0
 */
public record Baseline(BaselineFamily family, double threshold) {
  private static final double PERCENT = 100;

  /**
   * Validates the threshold.
   *
   * @throws IllegalArgumentException if it is not above 0
   */
  public Baseline {
    if (!(threshold > 0) || Double.isInfinite(threshold)) {
      throw new IllegalArgumentException("threshold must be finite and above 0, was " + threshold);
    }
  }

  /** Every baseline of the comparison, by family and threshold. */
  public static List<Baseline> all() {
    List<Baseline> all = new ArrayList<>();
    for (BaselineFamily family : BaselineFamily.values()) {
      for (double threshold : family.thresholds()) {
        all.add(new Baseline(family, threshold));
      }
    }
    return List.copyOf(all);
  }

  /** What it is, for tables. */
  public String name() {
    return family.inFractions()
        ? String.format(Locale.ROOT, "%s, %.1f %%", family.title(), threshold * PERCENT)
        : String.format(Locale.ROOT, "%s, %.0f", family.title(), threshold);
  }

  /** A new detector for one instrument. */
  public Detector detector() {
    return family.detector(threshold);
  }
}
