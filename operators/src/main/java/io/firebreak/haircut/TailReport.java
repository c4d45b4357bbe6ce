package io.firebreak.haircut;

/**
 * The calibrated multiple of an asset that has been judged for long enough to speak for younger
 * ones.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param logMultiple ln of the multiple of volatility that its tail quantile is
 */
public record TailReport(String asset, long eventTimeMillis, double logMultiple) {}
