package io.firebreak.model;

/**
 * What forced selling would do and how it feeds itself. NaN where ladder, depth or feed are
 * unknown.
 *
 * @param liveReproduction R at the depth of now; the view of leverage has it at stressed depth
 * @param shockFraction S0, a fall of three hourly sigmas, as a fraction
 * @param fallFraction S*, where that shock ends once what it forces has been sold, as a fraction
 * @param amplificationRatio S* over S0
 * @param beyondLadder the fall passes the ladder's last point: it is a lower bound
 * @param toxicLoanToValueRatio loan-to-value above which a liquidation of all that waits within 15
 *     % makes things worse, at a bonus of 5 %
 * @param accelerationUsdPerSecond2 growth of forced selling, USD per second, per second
 * @param branchingRatio share of forced orders that others set off, in [0, 1)
 * @param ladderEstimated the ladder below is estimated from open interest, because no venue
 *     publishes one
 * @param estimatedUsd L(5 %) and L(15 %) of that estimate, USD; empty where there is none
 * @param estimatedUpperUsd their upper bound, everything opened at the highest leverage
 * @param hiddenUsdPerSecond an estimate: collateral sold by forced orders beyond what throttled
 *     feeds publish, from the fall of their open interest, five-minute half-life; NaN without such
 *     a feed
 */
@SuppressWarnings("ArrayRecordComponent")
public record CascadeView(
    double liveReproduction,
    double shockFraction,
    double fallFraction,
    double amplificationRatio,
    boolean beyondLadder,
    double toxicLoanToValueRatio,
    double accelerationUsdPerSecond2,
    double branchingRatio,
    boolean ladderEstimated,
    double[] estimatedUsd,
    double[] estimatedUpperUsd,
    double hiddenUsdPerSecond) {

  /** Nothing is known. */
  public static CascadeView unknown() {
    double none = Double.NaN;
    double[] empty = {};
    return new CascadeView(
        none, none, none, none, false, none, none, none, false, empty, empty, none);
  }
}
