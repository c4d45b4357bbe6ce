package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.MarketEventBuilder;

/** Makes the event of one line of one layout. */
@FunctionalInterface
interface LineReader {
  /** The instrument of a line: that of its symbol, unless the layout says otherwise. */
  default Instrument instrument(Fields line, Listing listing) throws BadLineException {
    return listing.of(line);
  }

  /** The event in the venue's units, without source and position. */
  MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException;
}
