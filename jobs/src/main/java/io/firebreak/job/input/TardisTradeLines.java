package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;

/**
 * Reads the trades and the liquidations of Tardis. A liquidation's {@code buy} is a short that was
 * liquidated: Tardis corrects venues that name the position's side.
 */
final class TardisTradeLines implements LineReader {
  static final String COLUMNS = TardisColumns.COMMON + ",id,side,price,amount";

  private final EventKind kind;
  private final TardisColumns common;
  private final int id;
  private final int side;
  private final int price;
  private final int amount;

  TardisTradeLines(EventKind kind, Columns columns) {
    this.kind = kind;
    common = new TardisColumns(columns);
    id = columns.at("id");
    side = columns.at("side");
    price = columns.at("price");
    amount = columns.at("amount");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    return common
        .event(kind, line, instrument)
        .id(line.text(id))
        .side(line.side(side))
        .price(line.number(price, RejectReason.BAD_PRICE))
        .quantity(line.number(amount, RejectReason.BAD_SIZE));
  }
}
