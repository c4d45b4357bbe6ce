package io.firebreak.market;

import io.firebreak.model.MarketEvent;
import java.util.Comparator;

/**
 * The total order of market events within a tick; it never asks which came first.
 *
 * <p>Written out, not chained: every event is compared several times, and a chain calls two
 * functions for each component.
 */
public final class MarketEventOrder {
  /** By kind, source, venue, instrument, sequence, time, identifier and, at last, content. */
  public static final Comparator<MarketEvent> TOTAL = MarketEventOrder::compare;

  private MarketEventOrder() {}

  private static int compare(MarketEvent a, MarketEvent b) {
    int order = a.kind().compareTo(b.kind());
    if (order == 0) {
      order = a.source().compareTo(b.source());
    }
    if (order == 0) {
      order = a.venue().compareTo(b.venue());
    }
    if (order == 0) {
      order = a.instrument().compareTo(b.instrument());
    }
    if (order == 0) {
      order = Long.compare(a.sequence(), b.sequence());
    }
    return order == 0 ? compareContent(a, b) : order;
  }

  private static int compareContent(MarketEvent a, MarketEvent b) {
    int order = Long.compare(a.eventTimeMillis(), b.eventTimeMillis());
    if (order == 0) {
      order = a.id().compareTo(b.id());
    }
    if (order == 0) {
      order = Long.compare(a.position(), b.position());
    }
    if (order == 0) {
      order = Double.compare(a.price(), b.price());
    }
    if (order == 0) {
      order = Double.compare(a.quantity(), b.quantity());
    }
    return order == 0 ? a.side().compareTo(b.side()) : order;
  }
}
