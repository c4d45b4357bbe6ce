package io.firebreak.systemic;

/**
 * One asset of the market.
 *
 * @param asset asset
 * @param priceUsd last consolidated price
 * @param priceMillis event time of it
 * @param closeUsd price at the end of the sample before, NaN where it had none
 */
public record MarketAsset(String asset, double priceUsd, long priceMillis, double closeUsd) {}
