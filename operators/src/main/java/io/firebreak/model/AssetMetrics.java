package io.firebreak.model;

/**
 * The measures of an asset as they stood at the end of a second in which any of them was measured.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the second
 * @param inMarket whether the asset takes part in the measures of the market as a whole
 * @param measures the measures, with the time of their own tick
 */
public record AssetMetrics(
    String asset, long eventTimeMillis, boolean inMarket, AssetRisk measures) {}
