package io.firebreak.liquidity;

import static io.firebreak.liquidity.BookEvents.book;
import static io.firebreak.liquidity.BookEvents.delta;
import static io.firebreak.liquidity.BookEvents.levels;
import static io.firebreak.liquidity.BookEvents.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a book is complete, and how long it may be crossed. Message n has the time 100 n. */
class OrderBookEdgesTest {
  private static final double[] NONE = {};
  private static final double[] BID = {100, 1};
  private static final double[] ASK = {101, 1};

  private static double[] ladder(int levels) {
    double[] pairs = new double[2 * levels];
    for (int i = 0; i < levels; i++) {
      pairs[2 * i] = 1_000 - i;
      pairs[2 * i + 1] = 1;
    }
    return pairs;
  }

  @Test
  void snapshotSaysNothingBeyondItsLastLevel() {
    OrderBook book = book(levels(new double[] {100, 1, 99, 1}, new double[] {101, 1, 103, 1}));
    assertThat(book.bidCompleteTo()).isEqualTo(99);
    assertThat(book.askCompleteTo()).isEqualTo(103);
  }

  @Test
  void emptySideIsCompletelyKnown() {
    OrderBook book = book(levels(NONE, NONE));
    assertThat(book.bidCompleteTo()).isZero();
    assertThat(book.askCompleteTo()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void levelBeyondTheEdgeIsHeldAndLeavesTheEdge() {
    OrderBook book = book(levels(BID, ASK));
    book.delta(delta(2, levels(new double[] {90, 5}, NONE)));
    assertThat(book.bidCompleteTo()).isEqualTo(100);
    assertThat(book.toState().bidPrices()).containsExactly(100, 90);
  }

  @Test
  void fiftyFirstLevelFallsOffAndIsTheEdge() {
    assertThat(book(levels(ladder(50), NONE)).bidCompleteTo()).isEqualTo(951);
    assertThat(book(levels(ladder(51), NONE)).bidCompleteTo()).isEqualTo(951);
  }

  @Test
  void betterLevelPushesTheEdgeUp() {
    OrderBook book = book(levels(ladder(50), NONE));
    book.delta(delta(2, levels(new double[] {1_001, 1}, NONE)));
    assertThat(book.bidCompleteTo()).isEqualTo(952);
  }

  @Test
  void edgeStaysWhenTheTopIsEaten() {
    OrderBook book = book(levels(ladder(50), NONE));
    book.delta(delta(2, levels(new double[] {1_000, 0, 951, 0}, NONE)));
    assertThat(book.bidCompleteTo()).isEqualTo(951);
  }

  @Test
  void levelsOfSizeZeroInASnapshotAreNotStored() {
    OrderBook book = book(levels(new double[] {100, 0, 99, 1, 98, 0}, new double[] {101, 0}));
    assertThat(book.toState().bidPrices()).containsExactly(99);
    assertThat(book.toState().askPrices()).isEmpty();
    assertThat(book.bidCompleteTo()).isEqualTo(99);
  }

  @Test
  void snapshotMayComeInAnyOrder() {
    OrderBook book = book(levels(new double[] {98, 3, 100, 1, 99, 2}, ASK));
    assertThat(book.toState().bidQuantities()).containsExactly(1, 2, 3);
  }

  @Test
  void bookThatUncrossesIsBelievedAgain() {
    OrderBook book = book(levels(BID, ASK));
    book.delta(delta(2, levels(new double[] {101, 1}, NONE)));
    assertThat(book.believable()).isFalse();
    book.delta(delta(3, levels(NONE, new double[] {101, 0, 102, 1})));
    assertThat(book.mid()).isEqualTo(101.5);
  }

  @Test
  void crossedBookIsAGapAfterExactlyTwoSeconds() {
    OrderBook book = book(levels(BID, ASK));
    book.delta(delta(2, levels(new double[] {102, 1}, NONE)));
    assertThat(book.advanceTo(200 + 1_999)).isEqualTo(OrderBook.Applied.OK);
    assertThat(book.valid()).isTrue();
    assertThat(book.advanceTo(200 + 2_000)).isEqualTo(OrderBook.Applied.GAP);
    assertThat(book.valid()).isFalse();
  }

  @Test
  void crossingOutlivesTheRestOfTheBook() {
    OrderBook book = book(levels(BID, new double[] {100, 1}));
    OrderBook restored = new OrderBook(book.toState());
    assertThat(restored.advanceTo(100 + 2_000)).isEqualTo(OrderBook.Applied.GAP);
  }

  @Test
  void crossedBookIsHealedByASnapshotFromAfterTheGap() {
    OrderBook book = book(levels(BID, new double[] {100, 1}));
    book.advanceTo(60_000);
    assertThat(book.snapshot(snapshot(21, levels(BID, ASK)))).isEqualTo(OrderBook.Applied.IGNORED);
    assertThat(book.snapshot(snapshot(22, levels(BID, ASK)))).isEqualTo(OrderBook.Applied.OK);
  }

  @Test
  void bookOfAReleaseWithoutAgesIsYoungAndCompleteToItsLastLevel() {
    double[] one = {1};
    BookState old =
        new BookState(
            BID, new double[] {1, 1}, one, one, 7, true, 0, 5_000, null, null, 0, 0, 0, 0, 0);
    OrderBook book = new OrderBook(old);
    assertThat(book.bidCompleteTo()).isEqualTo(1);
    book.advanceTo(5_999);
    assertThat(book.firmKnown()).isFalse();
  }
}
