package io.firebreak.job.bench.rolling;

/**
 * Volatility of one window.
 *
 * @param asset the asset
 * @param endMillis end of the window, exclusive, event time
 * @param volatility root of the sum of squared log returns in the window, not annualised
 */
public record Reading(String asset, long endMillis, double volatility) {}
