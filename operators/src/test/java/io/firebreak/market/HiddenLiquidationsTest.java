package io.firebreak.market;

import static io.firebreak.market.InstrumentRun.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.Side;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cascade of which the venue shows one order a second: 1 of 20 units that longs lose. */
class HiddenLiquidationsTest {
  private static final String THROTTLED = "binance-futures";
  private static final long SECOND = 1_000;

  private final VenueTickEngine engine = new VenueTickEngine(VenueProfiles.defaults());
  private InstrumentState state;

  @Test
  void fallOfTheOpenInterestTellsWhatAThrottledFeedHides() {
    double hidden = 0;
    for (int second = 0; second <= 10; second++) {
      hidden = known(second(THROTTLED, second).hiddenLongQuote(), hidden);
    }
    // Ten seconds, 20 units each at 100, less the one that was shown; within the first interval.
    assertThat(hidden).isCloseTo(19_000, within(2_500.0));
  }

  @Test
  void estimateComesOnlyWhenItsWindowEnds() {
    for (int second = 0; second < 10; second++) {
      assertThat(second(THROTTLED, second).hiddenLongQuote()).isNaN();
    }
  }

  @Test
  void venueThatShowsAllHidesNothing() {
    for (int second = 0; second <= 20; second++) {
      assertThat(second("hyperliquid", second).hiddenLongQuote()).isNaN();
    }
  }

  @Test
  void withoutOpenInterestOrTradesWhatIsHiddenIsUnknown() {
    for (int second = 0; second <= 20; second++) {
      assertThat(engineAt(second, order(second), said(second)).hiddenLongQuote()).isNaN();
    }
    state = null;
    for (int second = 0; second <= 20; second++) {
      assertThat(engineAt(second, order(second), trade(second)).hiddenLongQuote()).isNaN();
    }
  }

  @Test
  void nothingIsHiddenWhereTheOpenInterestStands() {
    double hidden = Double.NaN;
    for (int second = 0; second <= 10; second++) {
      VenueTick tick = engineAt(second, order(second), trade(second), said(0));
      hidden = known(tick.hiddenLongQuote(), hidden);
    }
    assertThat(hidden).isZero();
  }

  private static double known(double value, double otherwise) {
    return Double.isNaN(value) ? otherwise : value;
  }

  private VenueTick second(String venue, int second) {
    return engineAt(second, trade(second, venue), order(second, venue), said(second, venue));
  }

  private VenueTick engineAt(int second, MarketEvent... events) {
    long time = START + second * SECOND;
    Step<InstrumentState, VenueTick> step = engine.step(state, Ticks.at(time, List.of(events)));
    state = step.state();
    return step.outputs().get(0);
  }

  private static MarketEvent trade(int second) {
    return trade(second, THROTTLED);
  }

  private static MarketEvent trade(int second, String venue) {
    return event(EventKind.TRADE, venue, START + second * SECOND)
        .id("t" + second)
        .price(100)
        .quantity(20)
        .build();
  }

  private static MarketEvent order(int second) {
    return order(second, THROTTLED);
  }

  private static MarketEvent order(int second, String venue) {
    return event(EventKind.LIQUIDATION, venue, START + second * SECOND)
        .price(100)
        .quantity(1)
        .build();
  }

  private static MarketEvent said(int second) {
    return said(second, THROTTLED);
  }

  private static MarketEvent said(int second, String venue) {
    return event(EventKind.DERIVATIVE_TICKER, venue, START + second * SECOND)
        .ticker(new DerivativeTicker(100, Double.NaN, 10_000 - 20.0 * second, Double.NaN))
        .build();
  }

  private static MarketEventBuilder event(EventKind kind, String venue, long timeMillis) {
    return MarketEvent.of(kind, venue, "BTCUSDT")
        .listed("BTC", "USDT", InstrumentRole.PERPETUAL)
        .at(timeMillis)
        .side(Side.SELL);
  }
}
