package io.firebreak.simulation;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;

/** The oracle of one asset: published on a deviation of 0.5 % or after 60 s, in USD. */
final class OracleFeed {
  private static final double DEVIATION = 0.005;
  private static final long HEARTBEAT_MILLIS = 60_000;

  private final AssetDynamics asset;
  private final SimulatedInstrument instrument;
  private double published = Double.NaN;
  private long publishedMillis;

  OracleFeed(AssetDynamics asset, SimulatedInstrument instrument) {
    this.asset = asset;
    this.instrument = instrument;
  }

  /** Whether the oracle publishes in the step that ends then. */
  boolean due(long stepEndMillis) {
    return !(Math.abs(price() / published - 1) < DEVIATION)
        || stepEndMillis - publishedMillis >= HEARTBEAT_MILLIS;
  }

  MarketEvent publish(EventStamp stamp, long elapsedMillis) {
    published = price();
    publishedMillis = elapsedMillis;
    return stamp.event(EventKind.ORACLE_PRICE, instrument, elapsedMillis).price(published).build();
  }

  private double price() {
    double scale = asset.profile().display().priceScale();
    return Math.rint(StrictMath.exp(asset.priceLog()) * scale) / scale;
  }
}
