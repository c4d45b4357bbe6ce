package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;

/**
 * Reads one row of Tardis' incremental_book_L2: the new size of one level. The rows of one message
 * become one event in {@link BookMessages}, by the arrival that they carry as their sequence.
 */
final class TardisLevelLines implements LineReader {
  static final String COLUMNS = TardisColumns.COMMON + ",is_snapshot,side,price,amount";

  private static final double[] NONE = {};

  private final TardisColumns common;
  private final Choice snapshot;
  private final Choice side;
  private final int price;
  private final int amount;

  TardisLevelLines(Columns columns) {
    common = new TardisColumns(columns);
    snapshot = new Choice(columns, "is_snapshot", "true", "false");
    side = new Choice(columns, "side", "bid", "ask");
    price = columns.at("price");
    amount = columns.at("amount");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    boolean whole = snapshot.of(line);
    boolean bid = side.of(line);
    double[] prices = {line.number(price, RejectReason.BAD_PRICE)};
    double[] amounts = {line.number(amount, RejectReason.BAD_SIZE)};
    return common
        .event(whole ? EventKind.BOOK_SNAPSHOT : EventKind.BOOK_DELTA, line, instrument)
        .sequence(common.arrival(line))
        .book(
            bid
                ? new BookLevels(prices, amounts, NONE, NONE)
                : new BookLevels(NONE, NONE, prices, amounts));
  }
}
