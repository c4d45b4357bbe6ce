package io.firebreak.simulation;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;

/** The exposure ladder of one asset on one venue: each 60 s, and when a twentieth is gone. */
final class LadderFeed {
  private final LiquidationEngine engine;
  private final SimulatedInstrument instrument;
  private final Cadence cadence;

  LadderFeed(LiquidationEngine engine, SimulatedInstrument instrument) {
    this.engine = engine;
    this.instrument = instrument;
    cadence = new Cadence(60_000, 0);
  }

  boolean due(long stepEndMillis) {
    return cadence.due(stepEndMillis) || engine.ladderIsOld();
  }

  MarketEvent publish(EventStamp stamp, long elapsedMillis) {
    engine.ladderPublished();
    return stamp
        .event(EventKind.EXPOSURE_LADDER, instrument, elapsedMillis)
        .exposures(engine.pool().ladder())
        .build();
  }

  String venue() {
    return instrument.venue();
  }
}
