package io.firebreak.market;

import static io.firebreak.market.InstrumentRun.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.Side;
import org.junit.jupiter.api.Test;

/** What a venue hides that publishes one forced order a second. */
class ThrottledOrdersTest {
  private static final String THROTTLED = "binance-futures";
  private static final long SECOND = 1_000;
  private static final long WINDOW = 10 * SECOND;

  private final InstrumentRun run = new InstrumentRun();

  @Test
  void windowTellsInTheNextTickWhatItHid() {
    window(THROTTLED, 100, 60);
    // Half of the intervals, all of it longs: half of the fall of 40, less the 5 published.
    assertThat(next(THROTTLED)).isEqualTo(15);
  }

  @Test
  void itTellsOnce() {
    window(THROTTLED, 100, 60);
    next(THROTTLED);
    assertThat(hidden(START + WINDOW + SECOND, order(THROTTLED, START + WINDOW + SECOND))).isNaN();
  }

  @Test
  void nothingIsHiddenWhereTheOpenInterestStands() {
    window(THROTTLED, 100, 100);
    assertThat(next(THROTTLED)).isZero();
  }

  @Test
  void withoutOpenInterestItIsUnknown() {
    window(THROTTLED, Double.NaN, Double.NaN);
    assertThat(next(THROTTLED)).isNaN();
  }

  @Test
  void venueThatPublishesAllHidesNothing() {
    window("bybit", 100, 60);
    assertThat(next("bybit")).isNaN();
    assertThat(run.state().throttled()).isNull();
  }

  @Test
  void windowIsHeardOfUpToAMinuteLate() {
    window(THROTTLED, 100, 60);
    long late = START + WINDOW + 60 * SECOND;
    assertThat(hidden(late, order(THROTTLED, late))).isEqualTo(15);
  }

  @Test
  void windowThatIsHeardOfLaterIsNoNews() {
    window(THROTTLED, 100, 60);
    long late = START + WINDOW + 60 * SECOND + 250;
    assertThat(hidden(late, order(THROTTLED, late))).isNaN();
  }

  @Test
  void openInterestOfOneWindowBeginsTheNext() {
    window(THROTTLED, 100, 60);
    next(THROTTLED);
    long time = START + WINDOW + SECOND;
    hidden(time, sold(THROTTLED, time, 50), openInterest(THROTTLED, time, 20));
    // One interval of ten, of a fall of 40: 4, less the 1 published.
    long after = START + 2 * WINDOW;
    assertThat(hidden(after, order(THROTTLED, after))).isEqualTo(3);
  }

  /**
   * Ten seconds: 50 sold, a long of 1 closed in each of the first five, the open interest falls.
   */
  private void window(String venue, double openInterestBefore, double openInterestAfter) {
    for (int second = 0; second < 5; second++) {
      long time = START + second * SECOND;
      hidden(time, order(venue, time));
    }
    long last = START + 9 * SECOND;
    hidden(last, openInterest(venue, last, openInterestBefore));
    hidden(last + 250, sold(venue, last + 250, 50));
    hidden(last + 500, openInterest(venue, last + 500, openInterestAfter));
  }

  private double next(String venue) {
    return hidden(START + WINDOW, order(venue, START + WINDOW));
  }

  private double hidden(long timeMillis, MarketEvent... events) {
    return run.at(timeMillis, events).hiddenLongBase();
  }

  private static MarketEvent order(String venue, long timeMillis) {
    return event(EventKind.LIQUIDATION, venue, timeMillis)
        .side(Side.SELL)
        .price(100)
        .quantity(1)
        .build();
  }

  private static MarketEvent sold(String venue, long timeMillis, double quantity) {
    return event(EventKind.TRADE, venue, timeMillis)
        .id("t" + timeMillis)
        .side(Side.SELL)
        .price(100)
        .quantity(quantity)
        .build();
  }

  private static MarketEvent openInterest(String venue, long timeMillis, double base) {
    return event(EventKind.DERIVATIVE_TICKER, venue, timeMillis)
        .ticker(new DerivativeTicker(100, Double.NaN, base, Double.NaN))
        .build();
  }

  private static MarketEventBuilder event(EventKind kind, String venue, long timeMillis) {
    return MarketEvent.of(kind, venue, "BTCUSDT")
        .listed("BTC", "USDT", InstrumentRole.PERPETUAL)
        .at(timeMillis)
        .sequence(timeMillis);
  }
}
