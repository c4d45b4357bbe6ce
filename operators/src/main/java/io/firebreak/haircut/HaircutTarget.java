package io.firebreak.haircut;

import io.firebreak.model.HaircutDrivers;

/**
 * Where a haircut would be without speed limits, layer by layer, in basis points. Later layers
 * (liquidity, cascade, concentration) go between the tail and the cold start.
 *
 * @param tailBps tail quantile
 * @param floorBps class floor
 * @param coldStartBps what the static schedule adds
 * @param capBps what the cap takes away, at most 0
 * @param gapBps what the distance between the two haircuts adds
 */
record HaircutTarget(int tailBps, int floorBps, int coldStartBps, int capBps, int gapBps) {

  static HaircutTarget measured(int tailBps, int floorBps) {
    return new HaircutTarget(tailBps, floorBps, 0, 0, 0);
  }

  /** Blended with the static schedule: the less is known, the nearer to it, never below. */
  HaircutTarget blended(int staticBps, double weight) {
    int addOnBps = ColdStart.addOnBps(bps(), staticBps, weight);
    return new HaircutTarget(tailBps, floorBps, addOnBps, capBps, gapBps);
  }

  HaircutTarget cappedAt(int highestBps) {
    int excessBps = Math.max(0, bps() - highestBps);
    return new HaircutTarget(tailBps, floorBps, coldStartBps, capBps - excessBps, gapBps);
  }

  HaircutTarget atLeast(int lowestBps) {
    int missingBps = Math.max(0, lowestBps - bps());
    return new HaircutTarget(tailBps, floorBps, coldStartBps, capBps, gapBps + missingBps);
  }

  int bps() {
    return floorBps + aboveFloorBps() + coldStartBps + capBps + gapBps;
  }

  /** The split of what is posted: limits explain the rest of the level, the cap that of the sum. */
  HaircutDrivers drivers(HaircutLevel level, int venueFaultBps) {
    int cutBps = level.postedBps() - level.heldBps() - venueFaultBps;
    return new HaircutDrivers(
        floorBps,
        aboveFloorBps(),
        coldStartBps,
        venueFaultBps,
        level.heldBps() - bps(),
        capBps + cutBps,
        gapBps);
  }

  private int aboveFloorBps() {
    return Math.max(0, tailBps - floorBps);
  }
}
