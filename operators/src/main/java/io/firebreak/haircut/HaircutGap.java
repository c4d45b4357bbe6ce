package io.firebreak.haircut;

/**
 * Distance of the initial haircut over the maintenance haircut (methods 9.2, step 14): {@code
 * initial >= maintenance + min(gap, initial / 2)}. Without it a position could be opened that is
 * liquidated by the next tick.
 *
 * @param gapBps the gap in full, basis points
 */
record HaircutGap(int gapBps) {

  /** Lowest initial haircut over a maintenance haircut: half the initial binds below the gap. */
  int lowestInitialBps(int maintenanceBps) {
    return Math.min(maintenanceBps + gapBps, 2 * maintenanceBps);
  }

  /** Highest maintenance haircut that leaves room for the gap under a cap. */
  int highestMaintenanceBps(int capBps) {
    return Math.max(capBps - gapBps, capBps / 2);
  }
}
