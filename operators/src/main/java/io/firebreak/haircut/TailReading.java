package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.model.VolatilityView;

/**
 * What the calibration of the tail has to know of an asset at a tick.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param priceUsd consolidated price, NaN where there is no fresh one
 * @param volatility volatilities
 * @param ownOptions its own options are read
 */
public record TailReading(
    String asset,
    long eventTimeMillis,
    double priceUsd,
    VolatilityView volatility,
    boolean ownOptions) {

  /** What measures say of it. */
  public static TailReading of(AssetRisk risk) {
    return new TailReading(
        risk.asset(),
        risk.eventTimeMillis(),
        risk.coverage().price() == Presence.PRESENT ? risk.priceUsd() : Double.NaN,
        risk.volatility(),
        risk.coverage().impliedVolatility() == Presence.PRESENT);
  }
}
