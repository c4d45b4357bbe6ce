package io.firebreak.leverage;

import java.util.Arrays;

/**
 * A declared prior: which share of new long interest opens at which leverage. A venue does not
 * publish it; it is to be compared with the liquidation prices that a venue prints.
 *
 * <p>A long opened at p with leverage l is liquidated at {@code p (1 - 1/l + m)}, m being the
 * maintenance margin.
 *
 * @param leverages at least 1 each, ascending
 * @param shares share of each, above 0, of sum 1
 * @param maintenanceMargin m, fraction in [0, 0.5), below 1 over the highest leverage
 */
@SuppressWarnings("ArrayRecordComponent")
public record LeverageMix(double[] leverages, double[] shares, double maintenanceMargin) {
  private static final double SUM_TOLERANCE = 1e-9;

  /** Checks the mix. */
  public LeverageMix {
    if (leverages.length == 0 || leverages.length != shares.length) {
      throw new IllegalArgumentException(
          "leverages and shares must be as many, at least 1, were "
              + leverages.length
              + " and "
              + shares.length);
    }
    double least = 1;
    for (double leverage : leverages) {
      if (!(leverage >= least)) {
        throw new IllegalArgumentException(
            "leverages must be at least 1 and ascend, were " + Arrays.toString(leverages));
      }
      least = Math.nextUp(leverage);
    }
    double sum = Arrays.stream(shares).sum();
    if (!(Math.abs(sum - 1) <= SUM_TOLERANCE && Arrays.stream(shares).allMatch(s -> s > 0))) {
      throw new IllegalArgumentException(
          "shares must be above 0 with sum 1, were " + Arrays.toString(shares));
    }
    double highest = leverages[leverages.length - 1];
    if (!(maintenanceMargin >= 0 && maintenanceMargin < Math.min(0.5, 1 / highest))) {
      throw new IllegalArgumentException(
          "maintenanceMargin must be in [0, 1 / " + highest + "), was " + maintenanceMargin);
    }
  }

  /** Prior of liquid majors: much interest at 10 to 25 times. */
  public static LeverageMix major() {
    return new LeverageMix(
        new double[] {2, 3, 5, 10, 20, 50}, new double[] {.15, .2, .25, .2, .15, .05}, 0.005);
  }

  /** Prior of all else: venues offer less leverage on it, and ask for more margin. */
  public static LeverageMix other() {
    return new LeverageMix(
        new double[] {2, 3, 5, 10, 20}, new double[] {.25, .3, .25, .15, .05}, 0.01);
  }

  /** Number of leverages. */
  int size() {
    return leverages.length;
  }

  /** Liquidation price over entry price of the i-th leverage, in (0, 1). */
  double threshold(int i) {
    return Math.max(Double.MIN_NORMAL, 1 - 1 / leverages[i] + maintenanceMargin);
  }

  /** That of the highest leverage: no long of the mix is liquidated above it. */
  double highestThreshold() {
    return threshold(size() - 1);
  }
}
