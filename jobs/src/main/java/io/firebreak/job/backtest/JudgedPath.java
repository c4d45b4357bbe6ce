package io.firebreak.job.backtest;

import io.firebreak.backtest.PathReport;

/**
 * The haircuts of one model over one instrument, and how they did.
 *
 * @param instrument venue and symbol
 * @param horizonHours time from a decision to the sale
 * @param model how the path is called in results
 * @param report how it did
 * @param haircuts an hour each, fractions
 */
@SuppressWarnings("ArrayRecordComponent")
public record JudgedPath(
    String instrument, int horizonHours, String model, PathReport report, double[] haircuts) {}
