package io.firebreak.haircut;

/**
 * What a forced sale meets. NaN, or an empty ladder, where unknown: the term is then absent.
 *
 * @param dailyVolumeUsd ADV, traded in a day
 * @param dailyVolatility sigma_d, as a fraction of the price
 * @param spreadFraction width of the spread at its 95 % quantile, as a fraction of the price
 * @param linearDepthUsd Delta_e: USD of net selling per unit relative move that can be relied upon;
 *     0 for a book that is known to be empty
 * @param ladderUsd L at falls of 0, 25, 50, ... bps
 * @param poolUsd C_sys: all of this collateral that is pledged
 * @param fallSoFar fall of the last day that may be the begin of a cascade, 0 for none
 */
@SuppressWarnings("ArrayRecordComponent")
record SaleConditions(
    double dailyVolumeUsd,
    double dailyVolatility,
    double spreadFraction,
    double linearDepthUsd,
    double[] ladderUsd,
    double poolUsd,
    double fallSoFar) {
  private static final double[] NO_LADDER = {};

  /** Nothing is known. */
  static SaleConditions unknown() {
    return new SaleConditions(
        Double.NaN, Double.NaN, Double.NaN, Double.NaN, NO_LADDER, Double.NaN, 0);
  }
}
