package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;

/**
 * Reads {@code ts_ms,venue,asset,price,qty,side}: one trade or one forced order. Other columns,
 * such as what a liquidation repaid, are not read.
 */
final class TradeLines implements LineReader {
  private final EventKind kind;
  private final int time;
  private final int price;
  private final int quantity;
  private final int side;

  TradeLines(EventKind kind, Columns columns) {
    this.kind = kind;
    time = columns.at("ts_ms");
    price = columns.at("price");
    quantity = columns.at("qty");
    side = columns.at("side");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    return MarketEvent.of(kind, instrument.venue(), instrument.symbol())
        .at(line.time(time))
        .price(line.number(price, RejectReason.BAD_PRICE))
        .quantity(line.number(quantity, RejectReason.BAD_SIZE))
        .side(line.side(side));
  }
}
