package io.firebreak.job.codec;

import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderMessage;
import io.firebreak.model.PoolState;
import io.firebreak.model.Side;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Market events of every kind that can be written, with whatever else may be said or not. */
final class ArbitraryEvents {
  static final String SOURCE = "market-0";
  static final long POSITION = 42;

  private static final String[] TEXTS = {"", "t-1", "BTC", "\u20ac\u00fc", "a\"b\\c", "x\ty"};

  private final Random random;

  private ArbitraryEvents(long seed) {
    random = new Random(seed);
  }

  static Arbitrary<MarketEvent> all() {
    return Arbitraries.longs().map(seed -> new ArbitraryEvents(seed).event());
  }

  private MarketEvent event() {
    EventKind kind = any(EventKind.values());
    MarketEventBuilder event =
        MarketEvent.of(kind, any("binance", "okx", "caf\u00e9"), any("BTCUSDT", "ETH/USD", "1"))
            .from(SOURCE, POSITION)
            .at(random.nextBoolean() ? 1_760_133_600_000L + random.nextInt() : random.nextLong())
            .listed(
                any(TEXTS), any(TEXTS), random.nextBoolean() ? any(InstrumentRole.values()) : null)
            .id(any(TEXTS))
            .side(any(Side.values()))
            .price(known())
            .quantity(known());
    if (random.nextBoolean()) {
      event.sequence(random.nextLong());
    }
    return carrying(event, kind).build();
  }

  private MarketEventBuilder carrying(MarketEventBuilder event, EventKind kind) {
    return switch (kind) {
      case BAR -> event.bar(new Bar(any(), any(), any(), any(), any(), random.nextLong()));
      case BOOK_SNAPSHOT, BOOK_DELTA, TOP_OF_BOOK -> event.book(book());
      case EXPOSURE_LADDER -> event.exposures(new Exposures(list(3), list(3), any()));
      case DERIVATIVE_TICKER -> event.ticker(new DerivativeTicker(any(), any(), any(), any()));
      case OPTION_QUOTE ->
          event.option(
              new OptionQuote(
                  random.nextLong(),
                  any(),
                  random.nextBoolean(),
                  any(),
                  any(),
                  any(),
                  any(),
                  any()));
      case ORDER ->
          random.nextBoolean()
              ? event
              : event.order(new OrderMessage(any(TEXTS), any(OrderAction.values())));
      case POOL_STATE -> event.pool(new PoolState(any(), any(), any(), any(), list(4), list(3)));
      default -> event;
    };
  }

  private BookLevels book() {
    int bids = random.nextInt(4);
    int asks = random.nextInt(4);
    return new BookLevels(list(bids), list(bids), list(asks), list(asks));
  }

  private double[] list(int size) {
    return random.doubles(size, -1e9, 1e9).toArray();
  }

  /** Any number, or that it is not known. */
  private double any() {
    return random.nextInt(4) == 0 ? Double.NaN : known();
  }

  private double known() {
    double bits = Double.longBitsToDouble(random.nextLong());
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1_000_000) / 100.0;
      case 1 -> random.nextInt(1_000);
      case 2 -> random.nextDouble() * 1e-7;
      default -> Double.isFinite(bits) ? bits : 0.1;
    };
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
