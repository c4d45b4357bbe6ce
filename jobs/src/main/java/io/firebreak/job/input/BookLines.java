package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;
import java.util.Arrays;

/**
 * Reads {@code ts_ms,venue,asset,b1p,b1q..,a1p,a1q..}: a snapshot of the best levels. A thin book
 * leaves the cells of its missing levels empty.
 */
final class BookLines implements LineReader {
  private final int time;
  private final int[] bids;
  private final int[] asks;

  BookLines(Columns columns) {
    time = columns.at("ts_ms");
    bids = levels(columns, "b");
    asks = levels(columns, "a");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    int bidLevels = present(line, bids);
    int askLevels = present(line, asks);
    BookLevels book =
        new BookLevels(
            cells(line, bids, 0, bidLevels),
            cells(line, bids, 1, bidLevels),
            cells(line, asks, 0, askLevels),
            cells(line, asks, 1, askLevels));
    return MarketEvent.of(EventKind.BOOK_SNAPSHOT, instrument.venue(), instrument.symbol())
        .at(line.time(time))
        .book(book);
  }

  /** Columns of price and size in turn, as many levels as the header has. */
  private static int[] levels(Columns columns, String side) {
    int[] found = new int[columns.count()];
    int count = 0;
    for (int level = 1; columns.find(side + level + "p") >= 0; level++) {
      found[count++] = columns.at(side + level + "p");
      found[count++] = columns.at(side + level + "q");
    }
    return Arrays.copyOf(found, count);
  }

  private static int present(Fields line, int[] side) {
    int level = 0;
    while (2 * level < side.length
        && !(line.isEmpty(side[2 * level]) && line.isEmpty(side[2 * level + 1]))) {
      level++;
    }
    return level;
  }

  /** Prices for offset 0, sizes for offset 1. */
  private static double[] cells(Fields line, int[] side, int offset, int levels)
      throws BadLineException {
    RejectReason reason = offset == 0 ? RejectReason.BAD_PRICE : RejectReason.BAD_SIZE;
    double[] values = new double[levels];
    for (int level = 0; level < levels; level++) {
      values[level] = line.number(side[2 * level + offset], reason);
    }
    return values;
  }
}
