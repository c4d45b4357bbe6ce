package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;

/** Reads Tardis' quotes and book_ticker files: the best bid and ask. An empty side has no level. */
final class TardisTopLines implements LineReader {
  static final String COLUMNS = TardisColumns.COMMON + ",ask_amount,ask_price,bid_price,bid_amount";

  private final TardisColumns common;
  private final int bidPrice;
  private final int bidAmount;
  private final int askPrice;
  private final int askAmount;

  TardisTopLines(Columns columns) {
    common = new TardisColumns(columns);
    bidPrice = columns.at("bid_price");
    bidAmount = columns.at("bid_amount");
    askPrice = columns.at("ask_price");
    askAmount = columns.at("ask_amount");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    return common
        .event(EventKind.TOP_OF_BOOK, line, instrument)
        .book(LevelRows.book(side(line, bidPrice, bidAmount), side(line, askPrice, askAmount)));
  }

  private static LevelRows side(Fields line, int price, int amount) throws BadLineException {
    LevelRows side = new LevelRows();
    double best = line.numberIfAny(price, RejectReason.BAD_PRICE);
    double size = line.numberIfAny(amount, RejectReason.BAD_SIZE);
    if (!Double.isNaN(best)) {
      side.add(best, size);
    }
    return side;
  }
}
