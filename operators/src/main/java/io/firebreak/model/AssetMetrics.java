package io.firebreak.model;

/**
 * The measures of an asset as they stood at the end of a second in which any of them was measured.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the second
 * @param inMarket whether the asset takes part in the measures of the market as a whole
 * @param measures the measures, with the time of their own tick
 * @param proxyVolatility implied volatility of an asset without options: that of the index asset,
 *     scaled by the ratio of realised volatilities; annualised fraction, NaN where unknown or where
 *     the asset has options; no decision reads it
 * @param proxyQuality how far it can be believed, in [0, 0.5]; 0 where unknown
 * @param season depth, spread and volume beside what is normal at this hour of the week
 */
public record AssetMetrics(
    String asset,
    long eventTimeMillis,
    boolean inMarket,
    AssetRisk measures,
    double proxyVolatility,
    double proxyQuality,
    SeasonView season) {

  /** A record of a release before there were seasons knows none. */
  public AssetMetrics {
    season = season == null ? SeasonView.unknown() : season;
  }
}
