package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.MarketEventBuilder;

/** Makes the event of one line of one layout. */
@FunctionalInterface
interface LineReader {
  /** The event in the venue's units, without source and position. */
  MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException;
}
