package io.firebreak.job.backtest;

import io.firebreak.backtest.HourlyCloses;

/**
 * All closes of one instrument.
 *
 * @param instrument venue and symbol
 * @param closes its closes
 */
public record InstrumentCloses(String instrument, HourlyCloses closes) {}
