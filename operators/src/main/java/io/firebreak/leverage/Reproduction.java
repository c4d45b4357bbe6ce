package io.firebreak.leverage;

/**
 * The reproduction number of forced sales, {@code R = max over s of (1 - s) l(s) / Delta}: how many
 * USD of sales one USD of sales sets off. Below 1 a cascade dies out; at 1 or above, on an
 * interval, it runs to the end of that interval.
 *
 * <p>The density l(s) of the ladder is its rise over the 50 bps around s, for s = 25, 50, ... bps.
 *
 * @param live R at the depth of now; NaN where ladder or depth is unknown
 * @param stressed R at the smaller of the depth of now and a quarter of its reference: depth falls
 *     about fourfold inside an event; NaN where one of them is unknown
 * @param bindingFall fall at which the 50 bps begin that give R; NaN without a ladder
 * @param bindingUsd USD sold within them; NaN without a ladder
 */
public record Reproduction(double live, double stressed, double bindingFall, double bindingUsd) {
  private static final double STRESSED_SHARE = 0.25;

  /** Depth within 1 % times this is the depth per unit relative move. */
  private static final double LINEAR_PER_PERCENT = 100;

  /** An empty side counts as this depth, in USD: R stays finite, and beyond every threshold. */
  private static final double SMALLEST_DEPTH_USD = 1;

  /**
   * R of a ladder. O(points).
   *
   * @param ladderUsd L at falls of 0, 25, 50, ... bps; at least three, or none while unknown
   * @param bidUsd bids within 1 % of mid now, USD; 0 for a side that is known to be empty
   * @param referenceUsd the slow reference of the same
   */
  public static Reproduction of(double[] ladderUsd, double bidUsd, double referenceUsd) {
    if (ladderUsd.length == 0) {
      return new Reproduction(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double steepest = 0;
    int binding = 1;
    for (int i = 1; i < ladderUsd.length - 1; i++) {
      double density = around(ladderUsd, i) / (2 * LiquidationLadder.STEP);
      double slope = (1 - i * LiquidationLadder.STEP) * density;
      if (slope > steepest) {
        steepest = slope;
        binding = i;
      }
    }
    return new Reproduction(
        steepest / linear(bidUsd),
        steepest / linear(Math.min(STRESSED_SHARE * referenceUsd, bidUsd)),
        (binding - 1) * LiquidationLadder.STEP,
        around(ladderUsd, binding));
  }

  /** Rise of the ladder between the neighbours of a point. */
  private static double around(double[] ladderUsd, int point) {
    return ladderUsd[point + 1] - ladderUsd[point - 1];
  }

  /** Delta for the depth within 1 %, read as evenly spread; NaN stays NaN. */
  private static double linear(double withinPercentUsd) {
    return Math.max(SMALLEST_DEPTH_USD, LINEAR_PER_PERCENT * withinPercentUsd);
  }
}
