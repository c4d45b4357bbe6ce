package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;

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

  private static final byte[] TRUE = "true".getBytes(UTF_8);
  private static final byte[] FALSE = "false".getBytes(UTF_8);
  private static final byte[] BID = "bid".getBytes(UTF_8);
  private static final byte[] ASK = "ask".getBytes(UTF_8);
  private static final double[] NONE = {};

  private final TardisColumns common;
  private final int snapshot;
  private final int side;
  private final int price;
  private final int amount;

  TardisLevelLines(Columns columns) {
    common = new TardisColumns(columns);
    snapshot = columns.at("is_snapshot");
    side = columns.at("side");
    price = columns.at("price");
    amount = columns.at("amount");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    boolean whole = either(line, snapshot, TRUE, FALSE);
    boolean bid = either(line, side, BID, ASK);
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

  private static boolean either(Fields line, int column, byte[] yes, byte[] no)
      throws BadLineException {
    if (line.is(column, yes)) {
      return true;
    }
    if (line.is(column, no)) {
      return false;
    }
    throw new BadLineException(
        RejectReason.UNPARSEABLE,
        "cell must be "
            + new String(yes, UTF_8)
            + " or "
            + new String(no, UTF_8)
            + ", was '"
            + line.text(column)
            + "'");
  }
}
