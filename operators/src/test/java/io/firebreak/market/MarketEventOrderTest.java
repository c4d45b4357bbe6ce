package io.firebreak.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The order that is written out is the one that its components say. */
class MarketEventOrderTest {
  private static final Comparator<MarketEvent> NAIVE =
      Comparator.comparing(MarketEvent::kind)
          .thenComparing(MarketEvent::source)
          .thenComparing(MarketEvent::venue)
          .thenComparing(MarketEvent::instrument)
          .thenComparingLong(MarketEvent::sequence)
          .thenComparingLong(MarketEvent::eventTimeMillis)
          .thenComparing(MarketEvent::id)
          .thenComparingLong(MarketEvent::position)
          .thenComparingDouble(MarketEvent::price)
          .thenComparingDouble(MarketEvent::quantity)
          .thenComparing(MarketEvent::side);

  /** Few values a component, so that every later component decides often enough. */
  @Property
  void ordersAsTheChainOfComponents(
      @ForAll @IntRange(max = 2047) int first, @ForAll @IntRange(max = 2047) int changed) {
    MarketEvent a = event(first);
    MarketEvent b = event(first ^ (changed & changed >> 1));

    assertThat(Integer.signum(MarketEventOrder.TOTAL.compare(a, b)))
        .isEqualTo(Integer.signum(NAIVE.compare(a, b)));
  }

  /** Each bit of the number chooses one of two values of a component. */
  private static MarketEvent event(int bits) {
    EventKind kind = bit(bits, 10) == 0 ? EventKind.BOOK_DELTA : EventKind.TRADE;
    return MarketEvent.of(kind, "venue" + bit(bits, 8), "symbol" + bit(bits, 7))
        .from("source" + bit(bits, 9), bit(bits, 3))
        .sequence(bit(bits, 6))
        .at(bit(bits, 5))
        .id("id" + bit(bits, 4))
        .price(bit(bits, 2) == 0 ? Double.NaN : 1)
        .quantity(bit(bits, 1))
        .side(bit(bits, 0) == 0 ? Side.BUY : Side.SELL)
        .build();
  }

  private static int bit(int bits, int at) {
    return bits >> at & 1;
  }
}
