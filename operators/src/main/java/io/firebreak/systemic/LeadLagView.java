package io.firebreak.systemic;

/**
 * Who moves first.
 *
 * @param lagMillis lag at which the two correlate most, positive where a leads; 0 while unknown
 * @param correlation correlation at that lag, in [-1, 1]; NaN with too few returns
 * @param atOnce correlation without a lag; NaN with too few returns
 * @param ratio sum of the squared correlations of the lags at which a leads over that of those at
 *     which b leads; above 1 where a leads as a whole; NaN with too few returns
 */
public record LeadLagView(long lagMillis, double correlation, double atOnce, double ratio) {}
