package io.firebreak.job.scenario;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.simulation.SimulatedMarket;
import java.util.Arrays;
import java.util.Iterator;

/**
 * One asset is sold on one venue alone: its prices there are pressed, and all trades are sales.
 *
 * @param venue the venue
 * @param asset the asset
 * @param fromMillis begin, event time
 * @param toMillis end, event time, excluded
 * @param factor price over what it would be
 * @param sold size of a trade over what it would be
 */
record PressedPrices(
    String venue, String asset, long fromMillis, long toMillis, double factor, double sold)
    implements Meddling {
  private static final long serialVersionUID = 1;

  @Override
  public Iterator<MarketEvent> into(SimulatedMarket market) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return market.hasNext();
      }

      @Override
      public MarketEvent next() {
        MarketEvent event = market.next();
        return touches(event) ? pressed(event) : event;
      }
    };
  }

  private boolean touches(MarketEvent event) {
    return event.venue().equals(venue)
        && event.asset().equals(asset)
        && event.eventTimeMillis() >= fromMillis
        && event.eventTimeMillis() < toMillis;
  }

  private MarketEvent pressed(MarketEvent event) {
    if (event.kind() == EventKind.TRADE) {
      return event.toBuilder()
          .price(event.price() * factor)
          .quantity(event.quantity() * sold)
          .side(Side.SELL)
          .build();
    }
    return event.book() == null ? event : event.toBuilder().book(pressed(event.book())).build();
  }

  private BookLevels pressed(BookLevels book) {
    return new BookLevels(
        pressed(book.bidPrices()),
        book.bidQuantities(),
        pressed(book.askPrices()),
        book.askQuantities());
  }

  private double[] pressed(double[] prices) {
    return Arrays.stream(prices).map(price -> price * factor).toArray();
  }
}
