package io.firebreak.systemic;

import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.volatility.VolatilityLadder;

/**
 * What the market wants to know of one of its assets; NaN where unknown.
 *
 * @param asset asset
 * @param eventTimeMillis end of the second
 * @param priceUsd consolidated price
 * @param priceMillis event time of the newest price in it
 * @param volatilityRatio fifteen-minute over one-day volatility
 * @param withdrawal ln(usual depth / depth), at least 0
 * @param oneSidedness absolute imbalance of the flow, in [0, 1]
 * @param liquidationRatio forced selling over its own day
 * @param score cascade score in [0, 100]
 * @param cascadeActive the score has reached the entry of PACE
 */
public record AssetReading(
    String asset,
    long eventTimeMillis,
    double priceUsd,
    long priceMillis,
    double volatilityRatio,
    double withdrawal,
    double oneSidedness,
    double liquidationRatio,
    double score,
    boolean cascadeActive) {

  /** What the metrics of an asset say. */
  public static AssetReading of(AssetMetrics metrics) {
    AssetRisk risk = metrics.measures();
    double[] realised = risk.volatility().realised();
    return new AssetReading(
        metrics.asset(),
        metrics.eventTimeMillis(),
        risk.priceUsd(),
        risk.priceTimeMillis(),
        realised[VolatilityLadder.FIFTEEN_MINUTES] / realised[VolatilityLadder.ONE_DAY],
        risk.liquidity().withdrawal(),
        Math.abs(risk.flow().imbalance()),
        risk.leverage().liquidationRatio(),
        risk.score().score(),
        risk.cascadeActive());
  }
}
