package io.firebreak.haircut;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.AssetTraits;

/** In which way the inputs of the two haircuts differ. */
enum HaircutPace {
  /** For new exposure: point in time. */
  INITIAL {
    @Override
    DecayingMoments slowModel(SlowMemory slow) {
      return slow.initialModel();
    }

    @Override
    int floorBps(AssetClass limits) {
      return limits.initialFloorBps();
    }

    @Override
    int pegJumpBps(AssetTraits traits, HaircutGap gap) {
      return traits.pegJumpBps();
    }
  },

  /** For existing exposure: through the cycle. */
  MAINTENANCE {
    @Override
    DecayingMoments slowModel(SlowMemory slow) {
      return slow.maintenanceModel();
    }

    @Override
    int floorBps(AssetClass limits) {
      return limits.maintenanceFloorBps();
    }

    /** The initial haircut covers the jump; this one stays its distance below it. */
    @Override
    int pegJumpBps(AssetTraits traits, HaircutGap gap) {
      return gap.highestMaintenanceBps(traits.pegJumpBps());
    }
  };

  /** Slow mean of the model layer. */
  abstract DecayingMoments slowModel(SlowMemory slow);

  /** Class floor, basis points. */
  abstract int floorBps(AssetClass limits);

  /** Loss where the peg breaks, basis points, 0 for an asset without a peg. */
  abstract int pegJumpBps(AssetTraits traits, HaircutGap gap);
}
