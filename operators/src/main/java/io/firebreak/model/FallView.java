package io.firebreak.model;

/**
 * How far the consolidated price is below its recent maxima, as fractions >= 0.
 *
 * @param within5m below the maximum of the last five minutes
 * @param within15m below the maximum of the last fifteen minutes
 * @param within60m below the maximum of the last hour
 * @param sigmas the largest of the falls in units of the slow volatility over its window
 */
public record FallView(double within5m, double within15m, double within60m, double sigmas) {}
