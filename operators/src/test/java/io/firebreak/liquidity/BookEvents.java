package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;

/** Book messages as tests need them; their time is a hundred times their number. */
final class BookEvents {
  private BookEvents() {}

  /** Levels as pairs of price and quantity. */
  static BookLevels levels(double[] bids, double[] asks) {
    return new BookLevels(every(bids, 0), every(bids, 1), every(asks, 0), every(asks, 1));
  }

  static MarketEvent snapshot(long sequence, BookLevels levels) {
    return event(EventKind.BOOK_SNAPSHOT, sequence, levels);
  }

  static MarketEvent delta(long sequence, BookLevels levels) {
    return event(EventKind.BOOK_DELTA, sequence, levels);
  }

  /** A change by a feed that does not number its updates. */
  static MarketEvent unnumbered(EventKind kind, long position, long timeMillis, BookLevels levels) {
    return MarketEvent.of(kind, "deribit", "BTC-PERPETUAL")
        .from("feed", position)
        .at(timeMillis)
        .book(levels)
        .build();
  }

  static OrderBook book(BookLevels levels) {
    OrderBook book = new OrderBook(BookState.unknown());
    book.snapshot(snapshot(1, levels));
    return book;
  }

  private static MarketEvent event(EventKind kind, long sequence, BookLevels levels) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .sequence(sequence)
        .at(100 * sequence)
        .book(levels)
        .build();
  }

  private static double[] every(double[] pairs, int offset) {
    double[] taken = new double[pairs.length / 2];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = pairs[2 * i + offset];
    }
    return taken;
  }
}
