package io.firebreak.scope;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;

/**
 * How far one venue of an asset is off, at a tick.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param venue the venue that is farthest off, empty where none is beyond the threshold
 * @param bps its distance from the others, basis points
 * @param priceUsd what the others say, USD
 * @param sighted a price stands behind the asset at all
 */
public record VenueFault(
    String asset,
    long eventTimeMillis,
    String venue,
    double bps,
    double priceUsd,
    boolean sighted) {

  /** The fault that measures show. */
  public static VenueFault of(AssetRisk risk) {
    boolean local = risk.localDislocation() && risk.dislocatedVenue() != null;
    return new VenueFault(
        risk.asset(),
        risk.eventTimeMillis(),
        local ? risk.dislocatedVenue() : "",
        risk.dislocationBps(),
        risk.priceUsd(),
        risk.coverage().price() == Presence.PRESENT);
  }
}
