package io.firebreak.liquidity;

import static io.firebreak.liquidity.BookEvents.levels;
import static io.firebreak.liquidity.BookEvents.unnumbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.liquidity.OrderBook.Applied;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of updates: spans, none at all, and a venue that counts anew. */
class OrderBookSequenceTest {
  private static final BookLevels LEVELS = levels(new double[] {99, 1}, new double[] {101, 1});
  private static final BookLevels CHANGE = levels(new double[] {99, 2}, new double[0]);
  private final OrderBook book = new OrderBook(BookState.unknown());

  private static MarketEvent numbered(EventKind kind, long sequence, long span, long timeMillis) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .sequence(sequence)
        .sequenceSpan(span)
        .at(timeMillis)
        .book(kind == EventKind.BOOK_SNAPSHOT ? LEVELS : CHANGE)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    // The book has 100. A change covers (number - span) to number.
    "101, 0, OK",
    "102, 0, GAP",
    "105, 4, OK",
    "106, 4, GAP",
    "105, 9, OK",
    "100, 9, DUPLICATE",
  })
  void changeThatCoversSeveralNumbersMustMeetTheLast(long number, long span, Applied applied) {
    book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 100, 0, 1_000));
    assertThat(book.delta(numbered(EventKind.BOOK_DELTA, number, span, 1_001))).isEqualTo(applied);
  }

  @Test
  void withoutNumbersNoGapIsSeen() {
    book.snapshot(unnumbered(EventKind.BOOK_SNAPSHOT, 5, 1_000, LEVELS));
    assertThat(book.delta(unnumbered(EventKind.BOOK_DELTA, 900, 1_001, CHANGE)))
        .isEqualTo(Applied.OK);
  }

  @Test
  void withoutNumbersTheNextFileMayBeginAtItsFirstLine() {
    book.snapshot(unnumbered(EventKind.BOOK_SNAPSHOT, 5_000, 1_000, LEVELS));
    book.delta(unnumbered(EventKind.BOOK_DELTA, 5_001, 1_001, CHANGE));
    OrderBook next = new OrderBook(book.toState());
    assertThat(next.delta(unnumbered(EventKind.BOOK_DELTA, 1, 2_000, CHANGE)))
        .isEqualTo(Applied.OK);
    assertThat(next.snapshot(unnumbered(EventKind.BOOK_SNAPSHOT, 2, 2_001, LEVELS)))
        .isEqualTo(Applied.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 999, IGNORED",
    "99, 999, IGNORED",
    "9, 1000, IGNORED",
    "11, 1000, OK",
    "9, 1001, OK"
  })
  void changeFromBeforeTheSnapshotOfItsTickIsInThatAlready(
      long position, long timeMillis, Applied applied) {
    book.snapshot(unnumbered(EventKind.BOOK_SNAPSHOT, 10, 1_000, LEVELS));
    assertThat(book.delta(unnumbered(EventKind.BOOK_DELTA, position, timeMillis, CHANGE)))
        .isEqualTo(applied);
  }

  @Test
  void numbersMayBeginAfterASnapshotThatHasNone() {
    book.snapshot(unnumbered(EventKind.BOOK_SNAPSHOT, 7, 1_000, LEVELS));
    assertThat(book.delta(numbered(EventKind.BOOK_DELTA, 70_000, 0, 1_001))).isEqualTo(Applied.OK);
    assertThat(book.delta(numbered(EventKind.BOOK_DELTA, 70_002, 0, 1_002))).isEqualTo(Applied.GAP);
  }

  @Test
  void lateSnapshotWithASmallerNumberIsADuplicate() {
    book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 900, 0, 1_000));
    assertThat(book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 1, 0, 10_999)))
        .isEqualTo(Applied.DUPLICATE);
  }

  @Test
  void smallerSnapshotTenSecondsLaterIsAVenueThatCountsAnew() {
    book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 900, 0, 1_000));
    assertThat(book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 1, 0, 11_000)))
        .isEqualTo(Applied.OK);
    assertThat(book.delta(numbered(EventKind.BOOK_DELTA, 2, 0, 11_001))).isEqualTo(Applied.OK);
  }

  @Test
  void smallerChangeTenSecondsLaterIsAGap() {
    book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 900, 0, 1_000));
    assertThat(book.delta(numbered(EventKind.BOOK_DELTA, 2, 0, 11_000))).isEqualTo(Applied.GAP);
  }

  @Test
  void sameSnapshotAgainAndAgainIsNoNewNumbering() {
    book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 900, 0, 1_000));
    assertThat(book.snapshot(numbered(EventKind.BOOK_SNAPSHOT, 900, 0, 60_000)))
        .isEqualTo(Applied.DUPLICATE);
  }
}
