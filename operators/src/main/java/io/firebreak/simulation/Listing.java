package io.firebreak.simulation;

import io.firebreak.model.InstrumentRole;

/** An instrument with a book: which asset of the model, on which venue, as what. */
record Listing(int assetIndex, SimulatedVenue venue, InstrumentRole role) {

  AssetProfile profile() {
    return SimulatedAssets.ALL.get(assetIndex);
  }

  boolean isPerpetual() {
    return role == InstrumentRole.PERPETUAL;
  }

  /** The quote asset, in which prices differ from USD where it is USDT. */
  String quote() {
    return venue.quote();
  }

  SimulatedInstrument instrument() {
    String suffix = isPerpetual() ? "-PERP" : "";
    String asset = profile().name();
    return new SimulatedInstrument(venue.id(), asset + quote() + suffix, asset, quote(), role);
  }

  /** Calm depth within 100 bps of the mid on one side, USD. */
  double calmDepthUsd() {
    return 0.01 * profile().leverage().depthUsd() * venue.liquidity().depthShare() * roleShare();
  }

  private double roleShare() {
    if (!hasPerpetual(assetIndex) || !venue.hasPerpetuals()) {
      return 1.0;
    }
    return isPerpetual() ? 0.6 : 0.4;
  }

  /** Rate of updates and trades relative to BTC's perpetual on alpha. */
  double activity() {
    return profile().display().activity()
        * venue.liquidity().activity()
        * (isPerpetual() ? 1.0 : 0.6);
  }

  /** Stable-like assets have no perpetual. */
  static boolean hasPerpetual(int assetIndex) {
    return assetIndex < SimulatedAssets.USDE;
  }
}
