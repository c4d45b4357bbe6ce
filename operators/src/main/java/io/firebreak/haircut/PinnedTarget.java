package io.firebreak.haircut;

import io.firebreak.control.OperatorOverride;

/**
 * Targets as an operator has pinned them. A pin moves the target alone: floor, cap, gap and the
 * speed limits of the haircut stay.
 */
final class PinnedTarget {
  private PinnedTarget() {}

  /** The maintenance target. */
  static HaircutTarget maintenance(HaircutTarget target, Circumstances c) {
    OperatorOverride pin = c.tick().overrides().pin();
    return pin == null
        ? target
        : pinned(
            target,
            pin.atLeast(),
            new Pin(pin.maintenanceBps(), c.assetClass().maintenanceFloorBps()),
            c);
  }

  /**
   * The initial target.
   *
   * @param lowestBps lowest initial haircut over the maintenance haircut in force
   */
  static HaircutTarget initial(int lowestBps, Circumstances c) {
    HaircutTarget target = TargetRule.initial(c, lowestBps);
    OperatorOverride pin = c.tick().overrides().pin();
    return pin == null
        ? target
        : pinned(
                target,
                pin.atLeast(),
                new Pin(pin.initialBps(), c.assetClass().initialFloorBps()),
                c)
            .atLeast(lowestBps);
  }

  private record Pin(int bps, int floorBps) {}

  private static HaircutTarget pinned(
      HaircutTarget target, boolean atLeast, Pin pin, Circumstances c) {
    if (pin.bps() == OperatorOverride.UNPINNED) {
      return target;
    }
    int bps = Math.max(pin.floorBps(), Math.min(pin.bps(), c.assetClass().capBps()));
    return (atLeast ? target : target.cappedAt(bps)).atLeast(bps);
  }
}
