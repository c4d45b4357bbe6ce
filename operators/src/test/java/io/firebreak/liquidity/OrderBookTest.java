package io.firebreak.liquidity;

import static io.firebreak.liquidity.BookEvents.book;
import static io.firebreak.liquidity.BookEvents.delta;
import static io.firebreak.liquidity.BookEvents.levels;
import static io.firebreak.liquidity.BookEvents.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.BookLevels;
import io.firebreak.model.LiquidityView;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OrderBookTest {
  private static final Offset<Double> ROUNDING = within(1e-6);
  private static final double[] NONE = {};
  private static final double[] BIDS = {
    99.99, 2, 99.95, 5, 99.90, 10, 99.75, 20, 99.50, 40, 99.00, 80
  };
  private static final double[] ASKS = {
    100.01, 1.5, 100.05, 4, 100.10, 12, 100.30, 25, 100.60, 50, 101.00, 60
  };

  @Test
  void referenceSpread() {
    assertThat(book(levels(BIDS, ASKS)).spreadBps()).isCloseTo(2, ROUNDING);
  }

  @Test
  void referenceBidDepth() {
    assertThat(book(levels(BIDS, ASKS)).bidDepth())
        .containsExactly(new double[] {699.73, 1698.73, 3693.73, 7673.73, 15593.73}, ROUNDING);
  }

  @Test
  void referenceAskDepth() {
    assertThat(book(levels(BIDS, ASKS)).askDepth())
        .containsExactly(new double[] {550.215, 1751.415, 1751.415, 4258.915, 15348.915}, ROUNDING);
  }

  @Test
  void crossedBookIsNotBelieved() {
    OrderBook crossed = book(levels(new double[] {100, 1}, new double[] {100, 1}));
    assertThat(crossed.believable()).isFalse();
    assertThat(crossed.mid()).isNaN();
  }

  @Test
  void oneSidedBookHasDepthOnItsSideOnly() {
    OrderBook bids = book(levels(new double[] {100, 1}, NONE));
    assertThat(bids.believable()).isTrue();
    assertThat(bids.mid()).isNaN();
    assertThat(bids.bidDepth()).containsOnly(100);
    assertThat(bids.askDepth()).containsOnly(0);
  }

  @Test
  void emptyBookIsKnownToBeEmpty() {
    OrderBook empty = book(levels(NONE, NONE));
    assertThat(empty.believable()).isTrue();
    assertThat(empty.bidDepth()).containsOnly(0);
  }

  @Test
  void bookIsUnknownBeforeItsFirstSnapshot() {
    OrderBook book = new OrderBook(BookState.unknown());
    assertThat(book.delta(delta(1, levels(BIDS, ASKS)))).isEqualTo(OrderBook.Applied.IGNORED);
    assertThat(book.valid()).isFalse();
  }

  @Test
  void gapInvalidatesUntilALaterSnapshot() {
    OrderBook book = book(levels(BIDS, ASKS));
    assertThat(book.delta(delta(3, levels(BIDS, ASKS)))).isEqualTo(OrderBook.Applied.GAP);
    assertThat(book.snapshot(snapshot(3, levels(BIDS, ASKS)))).isEqualTo(OrderBook.Applied.IGNORED);
    assertThat(book.snapshot(snapshot(4, levels(BIDS, ASKS)))).isEqualTo(OrderBook.Applied.OK);
  }

  @Test
  void equalNumberIsADuplicateAndTheNextOneIsNot() {
    OrderBook book = book(levels(BIDS, ASKS));
    assertThat(book.delta(delta(1, levels(BIDS, ASKS)))).isEqualTo(OrderBook.Applied.DUPLICATE);
    assertThat(book.snapshot(snapshot(1, levels(BIDS, ASKS))))
        .isEqualTo(OrderBook.Applied.DUPLICATE);
    assertThat(book.delta(delta(2, levels(BIDS, ASKS)))).isEqualTo(OrderBook.Applied.OK);
  }

  @Test
  void numbersMayBeginAgainAfterADisconnect() {
    OrderBook book = new OrderBook(BookState.unknown());
    book.snapshot(snapshot(900, levels(BIDS, ASKS)));
    book.invalidate(50);
    assertThat(book.snapshot(snapshot(1, levels(BIDS, ASKS)))).isEqualTo(OrderBook.Applied.OK);
  }

  @Test
  void removalOfAnUnknownLevelChangesNothing() {
    OrderBook book = book(levels(BIDS, ASKS));
    book.delta(delta(2, levels(new double[] {99.98, 0}, NONE)));
    assertThat(book.toState().bidPrices()).hasSize(6);
  }

  @Test
  void bookEatenUpFromTheTopIsUnderstatedNotInvented() {
    double[] deep = new double[120];
    for (int i = 0; i < 60; i++) {
      deep[2 * i] = 100 - 0.01 * i;
      deep[2 * i + 1] = 1;
    }
    OrderBook book = book(levels(deep, NONE));
    BookLevels topGone = levels(new double[] {100, 0}, NONE);
    book.delta(delta(2, topGone));
    assertThat(book.toState().bidPrices()).hasSize(OrderBook.MAX_LEVELS - 1);
  }

  @Test
  void stateSurvivesItsOwnRest() {
    BookState state = book(levels(BIDS, ASKS)).toState();
    assertThat(new OrderBook(state).toState()).usingRecursiveComparison().isEqualTo(state);
  }

  @Test
  void emptySideIsWithdrawnBeyondMeasureButFinite() {
    DecayingMoments baseline = DepthBaseline.sampled(DecayingMoments.unseen(), 1e6, 0);
    LiquidityView view = DepthBaseline.view(baseline, 0, 0);
    assertThat(view.withdrawal()).isEqualTo(20);
  }

  @Test
  void unknownDepthIsNotASampleOfTheBaseline() {
    DecayingMoments baseline = DepthBaseline.sampled(DecayingMoments.unseen(), Double.NaN, 0);
    assertThat(baseline.seen()).isFalse();
  }

  @Test
  void baselineIsSampledExactlyEveryTenSeconds() {
    DecayingMoments once = DepthBaseline.sampled(DecayingMoments.unseen(), 1e6, 0);
    assertThat(DepthBaseline.sampled(once, 2e6, 9_999)).isSameAs(once);
    assertThat(DepthBaseline.sampled(once, 2e6, 10_000)).isNotSameAs(once);
  }
}
