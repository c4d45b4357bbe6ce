package io.firebreak.systemic;

/**
 * What one venue says an asset is worth.
 *
 * @param venue venue identifier
 * @param priceUsd its price in USD at the measured rate of its quote asset
 * @param priceMillis event time of that price
 */
public record VenueQuote(String venue, double priceUsd, long priceMillis) {}
