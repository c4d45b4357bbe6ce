package io.firebreak.job.input;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.io.IOException;

/**
 * Puts rows of single levels together to the messages that they came in: consecutive rows of one
 * instrument, time and arrival, all of a snapshot or none. A message stands at its first row, the
 * last one ends with the file.
 *
 * <p>A damaged row is a dead letter of its own, before the message that it stands in. A damaged
 * time must not cut a snapshot in two, of which the second would be a book of half its levels: the
 * rest goes on as a delta, and one arrival alone that differs is not heeded.
 */
final class BookMessages implements LineRecords {
  /** More rows go on as a delta, which is the same book: it bounds the memory. */
  static final int MAX_ROWS = 100_000;

  private final LineRecords rows;
  private final LevelRows bids = new LevelRows();
  private final LevelRows asks = new LevelRows();
  private MarketEvent first;
  private String firstLine;
  private String line;
  private boolean continued;

  /** The messages of {@code rows}, whose sequence is their arrival. */
  BookMessages(LineRecords rows) {
    this.rows = rows;
  }

  @Override
  public TapeRecord next() {
    while (true) {
      TapeRecord row = rows.next();
      if (row == null) {
        return first == null ? null : finish(null);
      }
      if (row.event() == null) {
        line = rows.line();
        return row;
      }
      TapeRecord message = belongs(row.event()) ? null : finish(row.event());
      add(row.event());
      if (message != null) {
        return message;
      }
    }
  }

  @Override
  public String line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private boolean belongs(MarketEvent row) {
    return first == null || (bids.size() + asks.size() < MAX_ROWS && isOfMessage(row));
  }

  private boolean isOfMessage(MarketEvent row) {
    boolean arrived = row.kind() == EventKind.BOOK_SNAPSHOT || row.sequence() == first.sequence();
    return arrived && row.eventTimeMillis() == first.eventTimeMillis() && isOfBook(row);
  }

  /** Whether a row that is not of the message is the rest of the same snapshot. */
  private boolean goesOn(MarketEvent row) {
    boolean together =
        row.sequence() == first.sequence() || row.eventTimeMillis() == first.eventTimeMillis();
    return together && row.kind() == EventKind.BOOK_SNAPSHOT && isOfBook(row);
  }

  private boolean isOfBook(MarketEvent row) {
    return row.kind() == first.kind()
        && row.instrument().equals(first.instrument())
        && row.venue().equals(first.venue());
  }

  private void add(MarketEvent row) {
    if (first == null) {
      first = row;
      firstLine = rows.line();
    }
    bids.add(row.book().bidPrices(), row.book().bidQuantities());
    asks.add(row.book().askPrices(), row.book().askQuantities());
  }

  private TapeRecord finish(MarketEvent next) {
    EventKind kind = continued ? EventKind.BOOK_DELTA : first.kind();
    MarketEvent message =
        MarketEvent.of(kind, first.venue(), first.instrument())
            .from(first.source(), first.position())
            .listed(first.asset(), first.quote(), first.role())
            .at(first.eventTimeMillis())
            .ingestedAt(first.ingestTimeMillis())
            .book(LevelRows.book(bids, asks))
            .build();
    continued = next != null && goesOn(next);
    line = firstLine;
    first = null;
    bids.clear();
    asks.clear();
    return TapeRecord.of(message);
  }
}
