package io.firebreak.market;

import io.firebreak.model.MarketEvent;
import java.util.Comparator;

/** The total order of market events within a tick; it never asks which came first. */
public final class MarketEventOrder {
  /** By kind, source, venue, instrument, sequence, time, identifier and, at last, content. */
  public static final Comparator<MarketEvent> TOTAL =
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

  private MarketEventOrder() {}
}
