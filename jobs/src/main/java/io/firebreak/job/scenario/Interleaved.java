package io.firebreak.job.scenario;

import io.firebreak.model.MarketEvent;
import java.util.Iterator;

/** Two streams of events as one, by time; the first goes first where times are equal. */
final class Interleaved implements Iterator<MarketEvent> {
  private final Iterator<MarketEvent> market;
  private final Iterator<MarketEvent> others;
  private MarketEvent event;
  private MarketEvent other;

  Interleaved(Iterator<MarketEvent> market, Iterator<MarketEvent> others) {
    this.market = market;
    this.others = others;
    event = pulled(market);
    other = pulled(others);
  }

  @Override
  public boolean hasNext() {
    return event != null || other != null;
  }

  @Override
  public MarketEvent next() {
    boolean marketFirst =
        other == null || (event != null && event.eventTimeMillis() <= other.eventTimeMillis());
    MarketEvent next = marketFirst ? event : other;
    if (marketFirst) {
      event = pulled(market);
    } else {
      other = pulled(others);
    }
    return next;
  }

  private static MarketEvent pulled(Iterator<MarketEvent> from) {
    return from.hasNext() ? from.next() : null;
  }
}
