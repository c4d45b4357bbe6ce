package io.firebreak.job.backtest;

import io.firebreak.backtest.TailHistory;

/**
 * What mature assets knew of tails.
 *
 * @param horizonHours time from a decision to the sale
 * @param pool over time
 */
public record HorizonPool(int horizonHours, TailHistory pool) {}
