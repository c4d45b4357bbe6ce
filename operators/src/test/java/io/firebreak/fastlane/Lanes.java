package io.firebreak.fastlane;

import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.tick.TickGrid;

/**
 * A band around 100 of 4 %, restricting at 95, pacing at 94, believed from 90 on; ticks of a
 * second.
 */
final class Lanes {
  static final TickGrid GRID = new TickGrid(1_000);

  /** End of the last closed tick. */
  static final long CLOSED = 9_999;

  private Lanes() {}

  static LaneState closed() {
    return new LaneState(100, 0.04, 1e-8, 100, CLOSED, CLOSED, 96, 95, 94, 90, 7, Long.MIN_VALUE);
  }

  static LaneState off() {
    double none = Double.NaN;
    return new LaneState(
        100, 0.04, 1e-8, 100, CLOSED, CLOSED, none, none, none, 90, 7, Long.MIN_VALUE);
  }

  static MarketEvent trade(long timeMillis, double price) {
    return event(EventKind.TRADE, timeMillis).price(price).quantity(1).build();
  }

  static MarketEventBuilder event(EventKind kind, long timeMillis) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .from("trades.csv", 17)
        .listed("BTC", "USDT", InstrumentRole.PERPETUAL)
        .at(timeMillis)
        .sequence(timeMillis);
  }
}
