package io.firebreak.job.backtest;

/**
 * How far a backtest is.
 *
 * @param recordsRead records read so far
 * @param modelsRun models that have run, each over one instrument and horizon
 * @param models models to run; 0 while the input is read
 */
public record BacktestProgress(long recordsRead, long modelsRun, long models) {}
