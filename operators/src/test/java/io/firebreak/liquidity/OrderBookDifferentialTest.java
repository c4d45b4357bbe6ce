package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The array book against an unbounded tree that remembers all, on random feeds. */
class OrderBookDifferentialTest {
  private static final int STEPS = 400;

  @Property(tries = 60, seed = "21")
  void narrowBookEqualsTheNaiveOne(@ForAll long seed, @ForAll boolean numbered) {
    // Forty prices in all: no level ever falls off.
    RandomBook feed = new RandomBook(seed, 40, numbered);
    for (int step = 0; step < STEPS; step++) {
      feed.step();
      assertThat(feed.book.valid()).isEqualTo(feed.naive.valid);
      assertThat(feed.book.believable()).isEqualTo(feed.naive.valid && !feed.naive.crossed());
      assertThat(feed.book.mid()).isEqualTo(Double.valueOf(feed.naive.mid()));
      assertEqualLevels(feed.book.toState().bids(), feed.naive.side(true));
      assertEqualLevels(feed.book.toState().asks(), feed.naive.side(false));
    }
  }

  @Property(tries = 30, seed = "22")
  void depthEqualsTheNaiveOne(@ForAll long seed) {
    RandomBook feed = new RandomBook(seed, 40, true);
    for (int step = 0; step < STEPS; step++) {
      feed.step();
      double mid = feed.book.mid();
      for (int band = 0; band < DepthBands.count() && !Double.isNaN(mid); band++) {
        double share = DepthBands.bps(band) / 1e4;
        // Sums of integers: exact but for the products with prices.
        assertThat(feed.book.bidDepth()[band])
            .isCloseTo(feed.naive.bidDepth(mid * (1 - share)), within(1e-6));
        assertThat(feed.book.askDepth()[band])
            .isCloseTo(feed.naive.askDepth(mid * (1 + share)), within(1e-6));
      }
    }
  }

  @Property(tries = 60, seed = "21")
  void wideBookMissesNothingDownToWhereItSaysAndInventsNothingBeyond(@ForAll long seed) {
    RandomBook feed = new RandomBook(seed, 150, true);
    for (int step = 0; step < STEPS; step++) {
      feed.step();
      if (feed.naive.valid) {
        assertCompleteTo(feed.book.toState().bids(), feed.naive, true);
        assertCompleteTo(feed.book.toState().asks(), feed.naive, false);
      }
    }
  }

  @Property(tries = 60, seed = "21")
  void firmSizeIsTheSmallestOfAWindowOfTwoToThreeSeconds(@ForAll long seed) {
    RandomBook feed = new RandomBook(seed, 30, true);
    for (int step = 0; step < STEPS; step++) {
      feed.step();
      feed.book.advanceTo(feed.nowMillis);
      if (feed.book.firmKnown()) {
        assertThat(feed.nowMillis - feed.validSinceMillis).isGreaterThanOrEqualTo(2_000);
        assertFirm(feed, true);
        assertFirm(feed, false);
      }
    }
  }

  private static void assertFirm(RandomBook feed, boolean bid) {
    BookState state = feed.book.toState();
    BookState.Side side = bid ? state.bids() : state.asks();
    int size = side.prices().length;
    for (int i = 0; i < size; i++) {
      double firm = side.rested()[(Resting.STEPS - 1) * size + i];
      double price = side.prices()[i];
      assertThat(firm)
          .isLessThanOrEqualTo(feed.naive.smallestSince(bid, price, feed.nowMillis - 2_000))
          .isGreaterThanOrEqualTo(feed.naive.smallestSince(bid, price, feed.nowMillis - 3_000));
    }
  }

  private static void assertEqualLevels(BookState.Side side, Map<Double, Double> naive) {
    assertThat(side.prices()).containsExactly(naive.keySet().toArray(Double[]::new));
    assertThat(side.quantities()).containsExactly(naive.values().toArray(Double[]::new));
  }

  private static void assertCompleteTo(BookState.Side side, NaiveBook naive, boolean bid) {
    int level = 0;
    for (Map.Entry<Double, Double> shown : naive.side(bid).entrySet()) {
      boolean within =
          bid ? shown.getKey() >= side.completeTo() : shown.getKey() <= side.completeTo();
      boolean here = level < side.prices().length && side.prices()[level] == shown.getKey();
      if (within) {
        assertThat(here).as("level %s", shown.getKey()).isTrue();
      }
      if (here) {
        assertThat(side.quantities()[level++]).isEqualTo(shown.getValue());
      }
    }
    assertThat(level).as("levels that are not in the naive book").isEqualTo(side.prices().length);
  }
}
