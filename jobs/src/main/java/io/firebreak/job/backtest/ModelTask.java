package io.firebreak.job.backtest;

import io.firebreak.backtest.TailHistory;

/**
 * One model to run over one instrument.
 *
 * @param closes what it sees, close by close
 * @param horizonHours time from a decision to the sale
 * @param model label of a peer, or Firebreak
 * @param pool what mature assets knew of tails at that horizon
 */
public record ModelTask(
    InstrumentCloses closes, int horizonHours, String model, TailHistory pool) {}
