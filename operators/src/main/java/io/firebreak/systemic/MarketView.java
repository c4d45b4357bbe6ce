package io.firebreak.systemic;

/**
 * The market as one.
 *
 * @param assets assets whose correlations are all known
 * @param meanCorrelation mean over their pairs, in [-1, 1]; NaN with fewer than two
 * @param absorption absorption ratio in (0, 1]; NaN with fewer than two
 * @param absorptionShift mean of fifteen days against that of a year, in standard deviations of the
 *     year; NaN with less than fifteen days
 */
public record MarketView(
    int assets, double meanCorrelation, double absorption, double absorptionShift) {}
