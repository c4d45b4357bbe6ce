package io.firebreak.job.backtest;

/**
 * How far a backtest is.
 *
 * @param recordsRead records read so far
 * @param modelsRun models that have run, each over one instrument and horizon
 * @param models models to run over the instruments that have been seen
 */
public record BacktestProgress(long recordsRead, long modelsRun, long models) {}
