package io.firebreak.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCheckTest {
  private static final EventCheck CHECK = new EventCheck(1, 1_000);

  private static MarketEventBuilder event(EventKind kind) {
    return MarketEvent.of(kind, "venue", "symbol").at(1).price(1).quantity(1);
  }

  private static RejectReason reason(MarketEventBuilder event) {
    Rejection rejection = CHECK.check(event.build());
    return rejection == null ? null : rejection.reason();
  }

  private static MarketEventBuilder book(double bid, double bidSize, double ask) {
    return event(EventKind.BOOK_SNAPSHOT)
        .book(
            new BookLevels(
                new double[] {bid}, new double[] {bidSize},
                new double[] {ask}, new double[] {1}));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1e12, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAnImpossiblePrice(double price) {
    assertThat(reason(event(EventKind.TRADE).price(price))).isEqualTo(RejectReason.BAD_PRICE);
    assertThat(reason(event(EventKind.ORACLE_PRICE).price(price)))
        .isEqualTo(RejectReason.BAD_PRICE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.MIN_VALUE, 999_999_999_999.0})
  void acceptsThePricesJustInside(double price) {
    assertThat(reason(event(EventKind.TRADE).price(price))).isNull();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1e18, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAnImpossibleTradedSize(double size) {
    assertThat(reason(event(EventKind.TRADE).quantity(size))).isEqualTo(RejectReason.BAD_SIZE);
  }

  @ParameterizedTest
  @CsvSource({"99", "1760133600", "1230940799999"})
  void refusesARecordedTimeBeforeThereWasAMarket(long millis) {
    assertThat(EventCheck.ofRecordings().check(event(EventKind.HEARTBEAT).at(millis).build()))
        .extracting(Rejection::reason)
        .isEqualTo(RejectReason.BAD_TIME);
  }

  @Test
  void acceptsARecordedTimeFromTheFirstDayOn() {
    long first = MarketTimes.EARLIEST_MILLIS;
    assertThat(EventCheck.ofRecordings().check(event(EventKind.HEARTBEAT).at(first).build()))
        .isNull();
  }

  @Test
  void saysThatATimeMayBeInSeconds() {
    MarketEvent event = event(EventKind.HEARTBEAT).at(1_760_133_600).build();
    assertThat(EventCheck.ofRecordings().check(event).message())
        .contains("[1230940800000, 4133980799999] ms, was 1760133600 (a time in seconds?)");
  }

  @ParameterizedTest
  @CsvSource({"0, BAD_TIME", "-1, BAD_TIME", "1,", "1000,", "1001, BAD_TIME"})
  void boundsTheTimes(long millis, RejectReason expected) {
    assertThat(reason(event(EventKind.HEARTBEAT).at(millis))).isEqualTo(expected);
    assertThat(reason(event(EventKind.HEARTBEAT).ingestedAt(millis))).isEqualTo(expected);
  }

  @Test
  void acceptsACrossedAndAnEmptyLevelledBook() {
    assertThat(reason(book(10, 0, 9))).isNull();
  }

  @Test
  void refusesAnImpossibleBookLevel() {
    assertThat(reason(book(Double.NaN, 1, 9))).isEqualTo(RejectReason.BAD_PRICE);
    assertThat(reason(book(8, -1, 9))).isEqualTo(RejectReason.BAD_SIZE);
  }

  private static RejectReason top(double[] bids, double[] bidSizes) {
    double[] none = {};
    return reason(event(EventKind.TOP_OF_BOOK).book(new BookLevels(bids, bidSizes, none, none)));
  }

  @Test
  void acceptsATopOfBookOfUnknownSize() {
    assertThat(top(new double[] {10}, new double[] {Double.NaN})).isNull();
    assertThat(top(new double[] {10}, new double[] {-1})).isEqualTo(RejectReason.BAD_SIZE);
    assertThat(top(new double[] {-10}, new double[] {1})).isEqualTo(RejectReason.BAD_PRICE);
  }

  @Test
  void refusesATopOfBookOfTwoLevels() {
    double[] two = {10, 9};
    assertThat(top(two, two)).isEqualTo(RejectReason.UNPARSEABLE);
  }

  @Test
  void refusesABarWhoseRangeDoesNotHoldItsClose() {
    Bar bar = new Bar(10, 11, 9, 12, 1, 60);
    assertThat(reason(event(EventKind.BAR).bar(bar))).isEqualTo(RejectReason.BAD_PRICE);
  }

  @Test
  void acceptsABarOfUnknownVolume() {
    Bar bar = new Bar(10, 11, 9, 11, Double.NaN, 60);
    assertThat(reason(event(EventKind.BAR).bar(bar))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"20,", "20.1, BAD_PRICE", "0, BAD_PRICE"})
  void takesAVolatilityOnlyAsAFraction(double volatility, RejectReason expected) {
    assertThat(reason(event(EventKind.VOLATILITY_INDEX).price(volatility))).isEqualTo(expected);
  }

  @Test
  void refusesAKindWithoutItsPayload() {
    assertThat(reason(event(EventKind.BAR))).isEqualTo(RejectReason.UNPARSEABLE);
  }

  @Test
  void namesTheThingTheValueAndTheRange() {
    assertThat(CHECK.check(event(EventKind.TRADE).price(-5).build()).message())
        .isEqualTo("price must be above 0 and below 1e12, was -5.0");
  }
}
