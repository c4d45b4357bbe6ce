package io.firebreak.market;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.Side;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.ArrayList;
import java.util.List;

/** One instrument under test, asked tick by tick. */
final class InstrumentRun {
  /** Begin of the first tick. */
  static final long START = 1_000_000;

  private final VenueTickEngine engine = new VenueTickEngine(VenueProfiles.defaults());
  private InstrumentState state;
  private long deadline;

  /** All records of the tick that contains a time. */
  List<VenueTick> all(long timeMillis, MarketEvent... events) {
    List<MarketEvent> inputs = new ArrayList<>(List.of(events));
    inputs.sort(MarketEventOrder.TOTAL);
    Step<InstrumentState, VenueTick> step = engine.step(state, Ticks.at(timeMillis, inputs));
    state = step.state();
    deadline = step.deadlineMillis();
    return step.outputs();
  }

  /** The only record of the tick. */
  VenueTick at(long timeMillis, MarketEvent... events) {
    return all(timeMillis, events).get(0);
  }

  InstrumentState state() {
    return state;
  }

  long deadline() {
    return deadline;
  }

  static MarketEvent trade(long timeMillis, String id, double price, double quantity) {
    return event(EventKind.TRADE, timeMillis)
        .id(id)
        .side(Side.SELL)
        .price(price)
        .quantity(quantity)
        .build();
  }

  static MarketEvent mark(long timeMillis, double price) {
    return event(EventKind.DERIVATIVE_TICKER, timeMillis)
        .ticker(new DerivativeTicker(price, Double.NaN, Double.NaN, Double.NaN))
        .build();
  }

  static MarketEvent snapshot(long timeMillis, long sequence) {
    return book(EventKind.BOOK_SNAPSHOT, timeMillis, sequence);
  }

  static MarketEvent delta(long timeMillis, long sequence) {
    return book(EventKind.BOOK_DELTA, timeMillis, sequence);
  }

  static MarketEvent disconnect(long timeMillis) {
    return event(EventKind.DISCONNECT, timeMillis).build();
  }

  static MarketEventBuilder event(EventKind kind, long timeMillis) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .listed("BTC", "USDT", InstrumentRole.PERPETUAL)
        .at(timeMillis)
        .sequence(timeMillis);
  }

  private static MarketEvent book(EventKind kind, long timeMillis, long sequence) {
    double[] one = {1};
    BookLevels levels = new BookLevels(new double[] {99}, one, new double[] {101}, one);
    return event(kind, timeMillis).sequence(sequence).book(levels).build();
  }
}
