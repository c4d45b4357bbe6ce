package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEventBuilder;

/** Reads Tardis' derivative_ticker files; open interest is in the venue's units. */
final class TardisTickerLines implements LineReader {
  static final String COLUMNS = TardisColumns.COMMON + ",funding_rate,mark_price";

  private final TardisColumns common;
  private final int mark;
  private final int index;
  private final int openInterest;
  private final int funding;

  TardisTickerLines(Columns columns) {
    common = new TardisColumns(columns);
    mark = columns.at("mark_price");
    index = columns.find("index_price");
    openInterest = columns.find("open_interest");
    funding = columns.at("funding_rate");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    return common
        .event(EventKind.DERIVATIVE_TICKER, line, instrument)
        .ticker(
            new DerivativeTicker(
                TardisColumns.number(line, mark),
                TardisColumns.number(line, index),
                TardisColumns.number(line, openInterest),
                TardisColumns.number(line, funding)));
  }
}
