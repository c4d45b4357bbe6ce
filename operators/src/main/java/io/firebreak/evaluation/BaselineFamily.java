package io.firebreak.evaluation;

/** Kinds of simple detectors, each with one threshold that moves it along its frontier. */
public enum BaselineFamily {
  /** Fraction below the maximum of 30 minutes. */
  MAXIMUM_30M("fall from the 30 min maximum", true),
  /** Fraction below the maximum of 60 minutes. */
  MAXIMUM_60M("fall from the 60 min maximum (CME)", true),
  /** Fraction below the mean of 5 minutes. */
  MEAN_5M("below the 5 min mean (LULD)", true),
  /** Standard deviations below zero of the 5 minute return. */
  SIGMA_5M("5 min return in sigma of 1 d", false),
  /** Forced orders in 5 minutes. */
  FORCED_ORDERS_5M("forced orders in 5 min", false);

  private static final long MINUTE = 60_000;

  private final String title;
  private final boolean fraction;

  BaselineFamily(String title, boolean fraction) {
    this.title = title;
    this.fraction = fraction;
  }

  /** What it is, for tables. */
  public String title() {
    return title;
  }

  /** Whether its threshold is a fraction of the price. */
  public boolean inFractions() {
    return fraction;
  }

  /** Whether it sees nothing without a feed of forced orders. */
  public boolean needsForcedOrders() {
    return this == FORCED_ORDERS_5M;
  }

  /** The thresholds of the comparison, ascending. */
  double[] thresholds() {
    return switch (this) {
      case MAXIMUM_30M ->
          new double[] {
            .03, .035, .04, .045, .05, .055, .06, .065, .07, .075, .08, .085, .09, .10, .12, .15
          };
      case MAXIMUM_60M -> new double[] {.05, .07, .10, .15, .20};
      case MEAN_5M -> new double[] {.02, .03, .05, .10, .20};
      case SIGMA_5M -> new double[] {5, 6, 8, 10, 12, 16};
      case FORCED_ORDERS_5M -> new double[] {3, 10, 30, 100};
    };
  }

  Detector detector(double threshold) {
    return switch (this) {
      case MAXIMUM_30M -> new FallFromMaximum(30 * MINUTE, threshold);
      case MAXIMUM_60M -> new FallFromMaximum(60 * MINUTE, threshold);
      case MEAN_5M -> new FallBelowMean(5 * MINUTE, threshold);
      case SIGMA_5M -> new SigmaFall(threshold);
      case FORCED_ORDERS_5M -> new ForcedOrderCount(5 * MINUTE, threshold);
    };
  }
}
