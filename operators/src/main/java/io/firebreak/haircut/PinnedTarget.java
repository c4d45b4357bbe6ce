package io.firebreak.haircut;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.PinnedHaircut;

/**
 * Targets as operators have pinned them. A pin moves the target alone: floor, cap, gap and the
 * speed limits of the haircut stay.
 */
final class PinnedTarget {
  private PinnedTarget() {}

  /** The maintenance targets. */
  static TierTargets maintenance(TierTargets target, Circumstances c) {
    int floorBps = c.assetClass().maintenanceFloorBps();
    return pinned(target, c.tick().overrides().maintenancePin(), floorBps, c);
  }

  /**
   * The initial targets.
   *
   * @param lowestBps lowest initial haircut of each tier over the maintenance haircut in force
   */
  static TierTargets initial(int[] lowestBps, Circumstances c) {
    TierTargets target = TargetRule.initial(c, lowestBps);
    int floorBps = c.assetClass().initialFloorBps();
    return pinned(target, c.tick().overrides().initialPin(), floorBps, c).atLeast(lowestBps);
  }

  /** All sizes are pinned to the same haircut: a pin says nothing of sizes. */
  private static TierTargets pinned(
      TierTargets target, PinnedHaircut pin, int floorBps, Circumstances c) {
    TierTargets pinned = target;
    if (pin.exactBps() != OperatorOverride.UNPINNED) {
      int bps = Math.max(floorBps, Math.min(pin.exactBps(), c.assetClass().capBps()));
      pinned = pinned.with(tier -> tier.cappedAt(bps).atLeast(bps));
    }
    if (pin.atLeastBps() != OperatorOverride.UNPINNED) {
      int bps = Math.max(floorBps, Math.min(pin.atLeastBps(), c.assetClass().capBps()));
      pinned = pinned.with(tier -> tier.atLeast(bps));
    }
    return pinned;
  }
}
