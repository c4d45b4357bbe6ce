package io.firebreak.job.scenario;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.simulation.SimulatedMarket;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/**
 * The oracle of one asset says nothing, or the wrong price, for a while.
 *
 * @param asset the asset
 * @param fromMillis begin, event time
 * @param toMillis end, event time, excluded
 * @param factor what it says over what it would say; {@link #SILENT} for nothing
 */
record FaultyOracle(String asset, long fromMillis, long toMillis, double factor)
    implements Meddling {
  static final double SILENT = 0;

  private static final long serialVersionUID = 1;

  @Override
  public Iterator<MarketEvent> into(SimulatedMarket market) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(market, 0), false)
        .filter(event -> factor != SILENT || !touches(event))
        .map(event -> touches(event) ? wrong(event) : event)
        .iterator();
  }

  private boolean touches(MarketEvent event) {
    return event.kind() == EventKind.ORACLE_PRICE
        && event.asset().equals(asset)
        && event.eventTimeMillis() >= fromMillis
        && event.eventTimeMillis() < toMillis;
  }

  private MarketEvent wrong(MarketEvent event) {
    return event.toBuilder().price(event.price() * factor).build();
  }
}
