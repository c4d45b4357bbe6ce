package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;

/**
 * What every CSV file of Tardis has (docs.tardis.dev, downloadable CSV files): the exchange's time
 * and that of the arrival. They are microseconds; other tools write the same layouts in milli- or
 * nanoseconds, so the unit is taken from the magnitude. An empty cell is no value.
 */
final class TardisColumns {
  /** Columns of all files. */
  static final String COMMON = "exchange,symbol,timestamp,local_timestamp";

  /** Milliseconds stay below until the year 5138, microseconds are above since 1973. */
  private static final long FIRST_MICROS = 100_000_000_000_000L;

  private static final long FIRST_NANOS = 1000 * FIRST_MICROS;

  private final int exchangeTime;
  private final int localTime;

  TardisColumns(Columns columns) {
    exchangeTime = columns.at("timestamp");
    localTime = columns.at("local_timestamp");
  }

  /** An event at the exchange's time, or where it gave none at that of its arrival. */
  MarketEventBuilder event(EventKind kind, Fields line, Instrument instrument)
      throws BadLineException {
    boolean given = !line.isEmpty(exchangeTime);
    long timeMillis = millis(line.time(given ? exchangeTime : localTime));
    return MarketEvent.of(kind, instrument.venue(), instrument.symbol())
        .at(timeMillis)
        .ingestedAt(line.isEmpty(localTime) ? timeMillis : millis(line.time(localTime)));
  }

  /** The time of arrival in the file's own unit; all rows of one message have the same. */
  long arrival(Fields line) throws BadLineException {
    return line.time(line.isEmpty(localTime) ? exchangeTime : localTime);
  }

  /** A number, or NaN where there is no such column or its cell is empty. */
  static double number(Fields line, int column) throws BadLineException {
    return column < 0 ? Double.NaN : line.numberIfAny(column, RejectReason.BAD_PRICE);
  }

  static long millis(long timestamp) {
    if (timestamp >= FIRST_NANOS) {
      return timestamp / 1_000_000;
    }
    return timestamp >= FIRST_MICROS ? timestamp / 1000 : timestamp;
  }
}
