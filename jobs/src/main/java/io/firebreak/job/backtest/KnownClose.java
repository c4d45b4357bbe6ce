package io.firebreak.job.backtest;

/**
 * The close of one hour.
 *
 * @param instrument venue and symbol
 * @param asset collateral asset
 * @param knownMillis when it was known, epoch milliseconds
 * @param close price in the quote asset
 */
public record KnownClose(String instrument, String asset, long knownMillis, double close) {}
