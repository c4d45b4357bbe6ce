package io.firebreak.job.backtest;

import io.firebreak.backtest.HourlyCloses;

/**
 * All closes of one instrument.
 *
 * @param instrument venue and symbol
 * @param closes its closes
 */
public record InstrumentCloses(String instrument, HourlyCloses closes) {
  /** The first hours alone. */
  InstrumentCloses first(int hours) {
    return new InstrumentCloses(instrument, closes.first(hours));
  }
}
