package io.firebreak.liquidity;

import static io.firebreak.liquidity.BookEvents.delta;
import static io.firebreak.liquidity.BookEvents.levels;
import static io.firebreak.liquidity.BookEvents.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The array book against an unbounded tree, on random updates with removals and crossings. */
class OrderBookDifferentialTest {
  private static final double[] NONE = {};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void narrowBookEqualsTheNaiveOne(long seed) {
    // Forty prices in all: no level ever falls off.
    run(seed, 40, true);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void wideBookIsNeverDeeperThanTheNaiveOne(long seed) {
    run(seed, 400, false);
  }

  private static void run(long seed, int prices, boolean exact) {
    SplittableRandom random = new SplittableRandom(seed);
    NaiveBook naive = new NaiveBook();
    OrderBook book = new OrderBook(BookState.unknown());
    book.snapshot(snapshot(1, levels(NONE, NONE)));
    for (long sequence = 2; sequence < 2_000; sequence++) {
      boolean bid = random.nextBoolean();
      double price = 10_000 + (bid ? -1 : 1) * random.nextInt(-2, prices - 2);
      double quantity = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 9);
      Map<Double, Double> side = bid ? naive.bids : naive.asks;
      naive.set(side, price, quantity);
      double[] change = {price, quantity};
      book.delta(delta(sequence, bid ? levels(change, NONE) : levels(NONE, change)));
      compare(book, naive, exact);
    }
  }

  private static void compare(OrderBook book, NaiveBook naive, boolean exact) {
    assertThat(book.valid()).isTrue();
    if (!exact) {
      assertSubset(book, naive);
      return;
    }
    assertThat(book.believable()).isEqualTo(!naive.crossed());
    assertThat(book.mid()).isEqualTo(Double.valueOf(naive.mid()));
    if (Double.isNaN(naive.mid())) {
      return;
    }
    for (int band = 0; band < DepthBands.count(); band++) {
      double share = DepthBands.bps(band) / 1e4;
      assertThat(book.bidDepth()[band])
          .isCloseTo(naive.bidDepth(naive.mid() * (1 - share)), within(1e-6));
      assertThat(book.askDepth()[band])
          .isCloseTo(naive.askDepth(naive.mid() * (1 + share)), within(1e-6));
    }
  }

  private static void assertSubset(OrderBook book, NaiveBook naive) {
    BookState state = book.toState();
    for (int i = 0; i < state.bidPrices().length; i++) {
      assertThat(naive.bids).containsEntry(state.bidPrices()[i], state.bidQuantities()[i]);
    }
    for (int i = 0; i < state.askPrices().length; i++) {
      assertThat(naive.asks).containsEntry(state.askPrices()[i], state.askQuantities()[i]);
    }
  }
}
