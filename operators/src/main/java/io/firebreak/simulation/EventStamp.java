package io.firebreak.simulation;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;

/** Stamps events with the running position of the simulation. */
final class EventStamp {
  static final String SOURCE = "simulation";

  private final long startMillis;
  private long position;

  EventStamp(long startMillis) {
    this.startMillis = startMillis;
  }

  MarketEventBuilder event(EventKind kind, SimulatedInstrument instrument, long elapsedMillis) {
    return MarketEvent.of(kind, instrument.venue(), instrument.symbol())
        .from(SOURCE, position++)
        .listed(instrument.asset(), instrument.quote(), instrument.role())
        .at(startMillis + elapsedMillis);
  }

  MarketEvent heartbeat(String venue, long elapsedMillis) {
    return MarketEvent.of(EventKind.HEARTBEAT, venue, "")
        .from(SOURCE, position++)
        .at(startMillis + elapsedMillis)
        .build();
  }
}
