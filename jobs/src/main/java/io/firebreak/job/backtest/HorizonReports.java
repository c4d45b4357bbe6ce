package io.firebreak.job.backtest;

import io.firebreak.haircut.TailReport;
import java.util.List;

/**
 * What an instrument reported of its tail.
 *
 * @param horizonHours time from a decision to the sale
 * @param reports in the order of their times
 */
public record HorizonReports(int horizonHours, List<TailReport> reports) {}
