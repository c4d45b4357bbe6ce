package io.firebreak.haircut;

import io.firebreak.model.HaircutDrivers;

/**
 * Where the haircut of one size tier would be without speed limits, in basis points.
 *
 * @param layers the model
 * @param bufferBps what is charged in calm
 * @param coldStartBps what the static schedule adds
 * @param capBps what the cap takes away, at most 0
 * @param gapBps what the distance between the two haircuts adds
 */
record HaircutTarget(ModelLayers layers, int bufferBps, int coldStartBps, int capBps, int gapBps) {

  static HaircutTarget measured(ModelLayers layers) {
    return new HaircutTarget(layers, 0, 0, 0, 0);
  }

  /** With a share of the model on top. */
  HaircutTarget buffered(double fraction) {
    int addOnBps = (int) Math.ceil(fraction * layers.modelBps());
    return new HaircutTarget(layers, addOnBps, coldStartBps, capBps, gapBps);
  }

  /** Blended with the static schedule: the less is known, the nearer to it, never below. */
  HaircutTarget blended(int staticBps, double weight) {
    int addOnBps = ColdStart.addOnBps(bps(), staticBps, weight);
    return new HaircutTarget(layers, bufferBps, addOnBps, capBps, gapBps);
  }

  HaircutTarget cappedAt(int highestBps) {
    int excessBps = Math.max(0, bps() - highestBps);
    return new HaircutTarget(layers, bufferBps, coldStartBps, capBps - excessBps, gapBps);
  }

  HaircutTarget atLeast(int lowestBps) {
    int missingBps = Math.max(0, lowestBps - bps());
    return new HaircutTarget(layers, bufferBps, coldStartBps, capBps, gapBps + missingBps);
  }

  int bps() {
    return layers.modelBps() + bufferBps + coldStartBps + capBps + gapBps;
  }

  /** The split of what is posted: limits explain the rest of the level, the cap that of the sum. */
  HaircutDrivers drivers(int heldBps, int venueFaultBps, int postedBps) {
    int cutBps = postedBps - heldBps - venueFaultBps;
    return new HaircutDrivers(
        layers.flooredBps() - layers.toxicityBps(),
        layers.realisedBps(),
        coldStartBps,
        venueFaultBps,
        heldBps - bps(),
        capBps + cutBps,
        gapBps,
        layers.stressedBps() - layers.tailBps(),
        layers.cascadeBps() - layers.timeBps(),
        layers.saleBps(),
        layers.toxicityBps() - layers.liquidityBps(),
        layers.wrongWayBps(),
        bufferBps,
        layers.tailBps() - layers.realisedBps());
  }
}
