package io.firebreak.liquidity;

import io.firebreak.measure.DecayingCovariance;

/**
 * State of {@link TradeImpact}: 15 numbers.
 *
 * @param intervalMillis start of the running interval, {@link Long#MIN_VALUE} before the first
 *     trade
 * @param openPrice price at its start
 * @param lastPrice last price in it
 * @param signedUsd bought minus sold by aggressors in it
 * @param volumeUsd traded in it, sided or not
 * @param sided moments of signed USD and log return of the closed intervals
 * @param illiquidity weighted mean of |log return| per USD
 * @param illiquidityWeight sum of the weights of that
 */
public record TradeImpactState(
    long intervalMillis,
    double openPrice,
    double lastPrice,
    double signedUsd,
    double volumeUsd,
    DecayingCovariance sided,
    double illiquidity,
    double illiquidityWeight) {

  /** Nothing traded yet. */
  public static TradeImpactState unseen() {
    DecayingCovariance none = DecayingCovariance.unseen();
    return new TradeImpactState(Long.MIN_VALUE, Double.NaN, Double.NaN, 0, 0, none, 0, 0);
  }
}
