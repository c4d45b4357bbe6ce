package io.firebreak.job.scenario;

import io.firebreak.model.MarketEvent;
import io.firebreak.simulation.SimulatedMarket;
import java.io.Serializable;
import java.util.Iterator;

/** What somebody does to a simulated market: its events in order, with others among them. */
@FunctionalInterface
public interface Meddling extends Serializable {

  /** The market as it is. */
  Meddling NONE = market -> market;

  /** The events of the market as they are after the meddling, in the order of their times. */
  Iterator<MarketEvent> into(SimulatedMarket market);
}
