package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one message to a full book, and of what is done once for each tick. */
@State(Scope.Thread)
public class OrderBookBenchmark {
  private static final int MESSAGES = 1_000;
  private static final double[] NONE = {};

  private final MarketEvent first = message(EventKind.BOOK_SNAPSHOT, 0, full(0));
  private final MarketEvent[] changes = changes();
  private final MarketEvent[] snapshots = snapshots();
  private final BookState full = fullBook().toState();

  /** One changed level, most of them near the top; a level in three goes. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public OrderBook delta() {
    OrderBook book = new OrderBook(full);
    for (MarketEvent change : changes) {
      book.delta(change);
    }
    return book;
  }

  /** Fifty levels a side, half of them known. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public OrderBook snapshot() {
    OrderBook book = new OrderBook(full);
    for (MarketEvent snapshot : snapshots) {
      book.snapshot(snapshot);
    }
    return book;
  }

  /** From state to state, with what a tick says of the book. */
  @Benchmark
  public double tick() {
    OrderBook book = new OrderBook(full);
    double said = book.bidDepth()[0] + book.askDepth()[0];
    said += book.firmBidDepth()[0] + book.firmAskDepth()[0];
    return said + book.toState().bidPrices()[0];
  }

  private OrderBook fullBook() {
    OrderBook book = new OrderBook(BookState.unknown());
    book.snapshot(first);
    return book;
  }

  private static MarketEvent[] changes() {
    SplittableRandom random = new SplittableRandom(1);
    MarketEvent[] changes = new MarketEvent[MESSAGES];
    for (int i = 0; i < MESSAGES; i++) {
      int level = (int) (50 * Math.pow(random.nextDouble(), 3));
      double[] quantity = {random.nextInt(3) == 0 ? 0 : random.nextDouble(1, 9)};
      double[] price = {random.nextBoolean() ? 10_000 - level : 10_001 + level};
      boolean bid = price[0] <= 10_000;
      BookLevels levels =
          bid
              ? new BookLevels(price, quantity, NONE, NONE)
              : new BookLevels(NONE, NONE, price, quantity);
      changes[i] = message(EventKind.BOOK_DELTA, i + 1, levels);
    }
    return changes;
  }

  private static MarketEvent[] snapshots() {
    MarketEvent[] snapshots = new MarketEvent[MESSAGES];
    for (int i = 0; i < MESSAGES; i++) {
      snapshots[i] = message(EventKind.BOOK_SNAPSHOT, i + 1, full(25 * (i % 2)));
    }
    return snapshots;
  }

  private static BookLevels full(int shift) {
    double[] bids = new double[OrderBook.MAX_LEVELS];
    double[] asks = new double[OrderBook.MAX_LEVELS];
    double[] quantities = new double[OrderBook.MAX_LEVELS];
    for (int i = 0; i < OrderBook.MAX_LEVELS; i++) {
      bids[i] = 10_000 + shift - i;
      asks[i] = 10_001 + shift + i;
      quantities[i] = 1 + i % 7;
    }
    return new BookLevels(bids, quantities, asks, quantities);
  }

  private static MarketEvent message(EventKind kind, long number, BookLevels levels) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .sequence(number)
        .at(1_000_000 + 20 * number)
        .book(levels)
        .build();
  }
}
