package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Tardis' book_snapshot files of any depth: the best levels of both sides in one row. A thin
 * book leaves cells empty; a depth of one is the top of the book.
 */
final class TardisBookLines implements LineReader {
  static final String COLUMNS =
      TardisColumns.COMMON + ",asks[0].price,asks[0].amount,bids[0].price,bids[0].amount";

  private record Level(int price, int amount) {}

  private final TardisColumns common;
  private final List<Level> bids;
  private final List<Level> asks;

  TardisBookLines(Columns columns) {
    common = new TardisColumns(columns);
    bids = levels(columns, "bids");
    asks = levels(columns, "asks");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    boolean top = bids.size() == 1 && asks.size() == 1;
    return common
        .event(top ? EventKind.TOP_OF_BOOK : EventKind.BOOK_SNAPSHOT, line, instrument)
        .book(LevelRows.book(side(line, bids), side(line, asks)));
  }

  private static List<Level> levels(Columns columns, String side) {
    List<Level> found = new ArrayList<>();
    String next = side + "[0].";
    while (columns.find(next + "price") >= 0 && columns.find(next + "amount") >= 0) {
      found.add(new Level(columns.at(next + "price"), columns.at(next + "amount")));
      next = side + "[" + found.size() + "].";
    }
    return found;
  }

  private static LevelRows side(Fields line, List<Level> levels) throws BadLineException {
    LevelRows side = new LevelRows();
    for (Level level : levels) {
      if (!line.isEmpty(level.price()) || !line.isEmpty(level.amount())) {
        side.add(
            line.number(level.price(), RejectReason.BAD_PRICE),
            line.number(level.amount(), RejectReason.BAD_SIZE));
      }
    }
    return side;
  }
}
