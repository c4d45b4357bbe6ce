package io.firebreak.haircut;

import io.firebreak.policy.TailPolicy;

/**
 * The multiple that the tail quantile is made with: an asset's own, and while it is young that of
 * the mature ones, mixed in logarithms. The own weight is the share of {@code matureHorizons} that
 * has been judged, so that the pool has left when the asset joins it.
 *
 * @param multiple k that is used
 * @param ownMultiple k of the asset's own calibration
 * @param ownWeight its weight, in [0, 1]
 * @param poolMultiple k of the pool, NaN where unknown
 * @param poolAssets assets in the pool
 */
public record TailBlend(
    double multiple, double ownMultiple, double ownWeight, double poolMultiple, int poolAssets) {

  /** Nothing is known of it. */
  static TailBlend unknown() {
    return new TailBlend(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
  }

  static TailBlend of(TailState own, TailPool pool, TailPolicy policy) {
    double weight = pool.isKnown() ? ownWeight(own, policy) : 1;
    double poolMultiple = StrictMath.exp(pool.logMultiple());
    double log = own.logMultiple() + (1 - weight) * (pool.logMultiple() - own.logMultiple());
    return new TailBlend(
        weight == 1 ? own.multiple() : StrictMath.exp(log),
        own.multiple(),
        weight,
        poolMultiple,
        pool.assets());
  }

  private static double ownWeight(TailState own, TailPolicy policy) {
    return TailPool.pools(policy) ? Math.min(1, own.horizons() / policy.matureHorizons()) : 1;
  }
}
