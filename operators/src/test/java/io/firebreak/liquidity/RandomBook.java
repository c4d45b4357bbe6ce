package io.firebreak.liquidity;

import static io.firebreak.liquidity.BookEvents.levels;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.SplittableRandom;

/**
 * A random feed that goes to an {@link OrderBook} and to a {@link NaiveBook}: changes, removals of
 * what is not there, snapshots with levels of size 0, gaps, disconnects, books that cross. The book
 * goes through its state at random moments.
 */
final class RandomBook {
  private static final double[] NONE = {};
  private final SplittableRandom random;
  private final int prices;
  private final boolean numbered;
  final NaiveBook naive = new NaiveBook();
  OrderBook book = new OrderBook(BookState.unknown());
  long nowMillis = 1_000_000;
  long validSinceMillis;
  private long crossedSinceMillis;
  private long sequence = 1;

  RandomBook(long seed, int prices, boolean numbered) {
    random = new SplittableRandom(seed);
    this.prices = prices;
    this.numbered = numbered;
  }

  /** One message, then some time. */
  void step() {
    nowMillis += random.nextInt(400);
    int dice = random.nextInt(100);
    if (dice < 4 || !naive.valid) {
      snapshot();
    } else if (dice == 4 && numbered) {
      sequence += 2;
      book.delta(event(EventKind.BOOK_DELTA, change()));
      naive.clear();
    } else if (dice == 5) {
      book.invalidate(nowMillis);
      naive.clear();
    } else {
      delta();
    }
    if (dice > 80) {
      book = new OrderBook(book.toState());
    }
    nowMillis++;
  }

  private void snapshot() {
    sequence += random.nextInt(1, 9);
    BookLevels levels = levels(side(true), side(false));
    book.snapshot(event(EventKind.BOOK_SNAPSHOT, levels));
    expireCrossed();
    validSinceMillis = naive.valid ? validSinceMillis : nowMillis;
    naive.replace(levels, nowMillis);
    noteCrossing();
  }

  private void delta() {
    sequence++;
    BookLevels levels = change();
    book.delta(event(EventKind.BOOK_DELTA, levels));
    expireCrossed();
    if (naive.valid) {
      naive.apply(levels, nowMillis);
      noteCrossing();
    }
  }

  private void expireCrossed() {
    boolean crossed = naive.valid && naive.crossed();
    if (crossed && nowMillis - crossedSinceMillis >= OrderBook.CROSSED_MILLIS) {
      naive.clear();
    }
  }

  private void noteCrossing() {
    if (!naive.crossed()) {
      crossedSinceMillis = 0;
    } else if (crossedSinceMillis == 0) {
      crossedSinceMillis = nowMillis;
    }
  }

  private BookLevels change() {
    boolean bid = random.nextBoolean();
    double quantity = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 9);
    double[] change = {price(bid, random.nextInt(-1, prices - 1)), quantity};
    return bid ? levels(change, NONE) : levels(NONE, change);
  }

  private double[] side(boolean bid) {
    if (random.nextInt(10) == 0) {
      return NONE;
    }
    int count = random.nextInt(1, Math.max(3, prices));
    double[] pairs = new double[2 * count];
    for (int i = 0; i < count; i++) {
      pairs[2 * i] = price(bid, i);
      pairs[2 * i + 1] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 9);
    }
    return pairs;
  }

  private static double price(boolean bid, int steps) {
    return bid ? 10_000 - steps : 10_001 + steps;
  }

  private MarketEvent event(EventKind kind, BookLevels levels) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .sequence(sequence)
        .sequenceSpan(numbered ? 0 : MarketEvent.UNSEQUENCED)
        .at(nowMillis)
        .book(levels)
        .build();
  }
}
