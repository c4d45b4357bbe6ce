package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;

/**
 * Reads the trades CSV of Tardis (docs.tardis.dev, downloadable CSV files). Its times are
 * microseconds; other tools write the same layout in milli- or nanoseconds, so the unit is taken
 * from the magnitude.
 */
final class TardisTradeLines implements LineReader {
  static final String COLUMNS = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount";

  /** Milliseconds stay below until the year 5138, microseconds are above since 1973. */
  private static final long FIRST_MICROS = 100_000_000_000_000L;

  private static final long FIRST_NANOS = 1000 * FIRST_MICROS;

  private final int time;
  private final int local;
  private final int id;
  private final int side;
  private final int price;
  private final int amount;

  TardisTradeLines(Columns columns) {
    time = columns.at("timestamp");
    local = columns.at("local_timestamp");
    id = columns.at("id");
    side = columns.at("side");
    price = columns.at("price");
    amount = columns.at("amount");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    long timeMillis = millis(line.time(time));
    return MarketEvent.of(EventKind.TRADE, instrument.venue(), instrument.symbol())
        .at(timeMillis)
        .ingestedAt(line.isEmpty(local) ? timeMillis : millis(line.time(local)))
        .id(line.text(id))
        .side(line.side(side))
        .price(line.number(price, RejectReason.BAD_PRICE))
        .quantity(line.number(amount, RejectReason.BAD_SIZE));
  }

  static long millis(long timestamp) {
    if (timestamp >= FIRST_NANOS) {
      return timestamp / 1_000_000;
    }
    return timestamp >= FIRST_MICROS ? timestamp / 1000 : timestamp;
  }
}
