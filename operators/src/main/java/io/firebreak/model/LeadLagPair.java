package io.firebreak.model;

/**
 * Which of two assets moves first.
 *
 * @param asset one asset
 * @param other the other asset
 * @param lagMillis lag at which the two correlate most, positive where {@code asset} leads
 * @param correlation correlation at that lag, in [-1, 1]
 * @param atOnceCorrelation correlation without a lag, in [-1, 1]
 * @param leadRatio squared correlations of the lags at which {@code asset} leads over those at
 *     which it follows: above 1 where it leads as a whole; NaN where the latter are 0
 */
public record LeadLagPair(
    String asset,
    String other,
    long lagMillis,
    double correlation,
    double atOnceCorrelation,
    double leadRatio) {}
