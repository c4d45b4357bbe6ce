package io.firebreak.simulation;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;

/**
 * The implied-volatility index of one asset, each 10 s.
 *
 * <p>It follows the fast realised volatility less than proportionally, with a half-life of 5 min
 * and a premium over the calm level: options price the month, not the minute.
 */
final class VolatilityIndexFeed {
  private static final double HALF_LIFE_SECONDS = 300;
  private static final double PREMIUM = 1.1;
  private static final double ELASTICITY = 0.4;

  private final AssetDynamics asset;
  private final SimulatedInstrument instrument;
  private final double weight;
  private final Cadence cadence;
  private double smoothedRatio = 1;

  VolatilityIndexFeed(AssetDynamics asset, SimulatedInstrument instrument, double stepSeconds) {
    this.asset = asset;
    this.instrument = instrument;
    weight = 1 - StrictMath.pow(2, -stepSeconds / HALF_LIFE_SECONDS);
    cadence = new Cadence(10_000, 0);
  }

  /** Follows the step; whether the index is published in it. */
  boolean step(long stepEndMillis) {
    smoothedRatio += weight * (asset.volatilityRatio() - smoothedRatio);
    return cadence.due(stepEndMillis);
  }

  MarketEvent publish(EventStamp stamp, long elapsedMillis) {
    double volatility =
        PREMIUM * asset.profile().annualVolatility() * StrictMath.pow(smoothedRatio, ELASTICITY);
    return stamp
        .event(EventKind.VOLATILITY_INDEX, instrument, elapsedMillis)
        .price(Math.rint(volatility * 1e4) / 1e4)
        .build();
  }
}
