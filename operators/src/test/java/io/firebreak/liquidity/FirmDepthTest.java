package io.firebreak.liquidity;

import static io.firebreak.liquidity.BookEvents.levels;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rests counts, what flickers does not. Bids at 100; the book is valid from 10 s on. */
class FirmDepthTest {
  private static final double[] NONE = {};
  private static final long START = 10_000;
  private final OrderBook book = new OrderBook(BookState.unknown());

  FirmDepthTest() {
    book.snapshot(event(EventKind.BOOK_SNAPSHOT, START, levels(new double[] {100, 4}, NONE)));
  }

  private static MarketEvent event(EventKind kind, long timeMillis, BookLevels levels) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .sequence(timeMillis)
        .sequenceSpan(MarketEvent.UNSEQUENCED)
        .at(timeMillis)
        .book(levels)
        .build();
  }

  private void bid(long timeMillis, double price, double quantity) {
    double[] change = {price, quantity};
    book.delta(event(EventKind.BOOK_DELTA, timeMillis, levels(change, NONE)));
  }

  /** Firm notional at the best price. */
  private double firmAt(long timeMillis) {
    book.advanceTo(timeMillis);
    return book.firmBidDepth()[0];
  }

  @Test
  void isUnknownUntilTheBookHasBeenValidForTheWindow() {
    book.advanceTo(START + 1_999);
    assertThat(book.firmKnown()).isFalse();
    book.advanceTo(START + 2_000);
    assertThat(book.firmKnown()).isTrue();
  }

  @Test
  void isUnknownAgainAfterAGap() {
    book.advanceTo(START + 5_000);
    book.invalidate(START + 5_000);
    book.snapshot(event(EventKind.BOOK_SNAPSHOT, 15_001, levels(new double[] {100, 4}, NONE)));
    assertThat(book.firmKnown()).isFalse();
  }

  @Test
  void sizeIsFirmAfterThreeSecondsAtTheLatest() {
    assertThat(firmAt(START + 2_999)).isZero();
    assertThat(firmAt(START + 3_000)).isEqualTo(400);
  }

  @Test
  void whatIsLeftOfAShrinkingLevelKeepsItsAge() {
    bid(START + 3_500, 100, 1);
    assertThat(firmAt(START + 3_500)).isEqualTo(100);
  }

  @Test
  void whatIsAddedToALevelIsYoung() {
    bid(START + 3_500, 100, 9);
    assertThat(firmAt(START + 5_499)).isEqualTo(400);
    assertThat(firmAt(START + 6_000)).isEqualTo(900);
  }

  @Test
  void levelThatIsSentAgainByASnapshotKeepsItsAge() {
    BookLevels again = levels(new double[] {100.01, 5, 100, 3}, NONE);
    book.snapshot(event(EventKind.BOOK_SNAPSHOT, START + 3_500, again));
    assertThat(firmAt(START + 3_500)).isEqualTo(300);
  }

  @Test
  void levelThatWasAwayForAMomentIsNew() {
    bid(START + 3_500, 100, 0);
    bid(START + 3_501, 100, 4);
    assertThat(firmAt(START + 5_500)).isZero();
  }

  @Test
  void ageOutlivesTheRestOfTheBook() {
    book.advanceTo(START + 2_500);
    OrderBook restored = new OrderBook(book.toState());
    restored.advanceTo(START + 3_000);
    assertThat(restored.firmBidDepth()[0]).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 300, 999, 1_000, 1_500, 1_999})
  void quotesThatFlickerAddNothing(long shownMillis) {
    long now = START + 3_000;
    for (int i = 0; i < 60; i++) {
      bid(now, 100.01, 50);
      bid(now + shownMillis - 1, 100, 54);
      now += shownMillis;
      assertThat(firmAt(now)).isLessThanOrEqualTo(400);
      bid(now, 100.01, 0);
      bid(now, 100, 4);
      now += 7;
    }
  }
}
