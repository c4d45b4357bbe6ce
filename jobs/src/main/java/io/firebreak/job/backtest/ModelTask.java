package io.firebreak.job.backtest;

/**
 * One model to run over one instrument.
 *
 * @param closes what it sees, close by close
 * @param horizonHours time from a decision to the sale
 * @param model label of a peer, or Firebreak
 */
public record ModelTask(InstrumentCloses closes, int horizonHours, String model) {}
