package io.firebreak.haircut;

import io.firebreak.control.OperatorOverride;

/**
 * Targets as an operator has pinned them. A pin moves the target alone: floor, cap, gap and the
 * speed limits of the haircut stay.
 */
final class PinnedTarget {
  private PinnedTarget() {}

  /** The maintenance targets. */
  static TierTargets maintenance(TierTargets target, Circumstances c) {
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
   * The initial targets.
   *
   * @param lowestBps lowest initial haircut of each tier over the maintenance haircut in force
   */
  static TierTargets initial(int[] lowestBps, Circumstances c) {
    TierTargets target = TargetRule.initial(c, lowestBps);
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

  /** All sizes are pinned to the same haircut: a pin says nothing of sizes. */
  private static TierTargets pinned(TierTargets target, boolean atLeast, Pin pin, Circumstances c) {
    if (pin.bps() == OperatorOverride.UNPINNED) {
      return target;
    }
    int bps = Math.max(pin.floorBps(), Math.min(pin.bps(), c.assetClass().capBps()));
    return target.with(tier -> (atLeast ? tier : tier.cappedAt(bps)).atLeast(bps));
  }
}
