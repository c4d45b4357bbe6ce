package io.firebreak.haircut;

import io.firebreak.model.WarmUp;
import io.firebreak.policy.AssetClass;

/** Where the two haircuts want to be, before speed limits. */
final class TargetRule {
  private TargetRule() {}

  /**
   * Initial haircut: point in time. The static schedule is a lower bound of the blend, never an
   * upper one, so that a young asset can be tightened from the first minute.
   *
   * @param lowestBps lowest initial haircut over the maintenance haircut in force
   */
  static HaircutTarget initial(Circumstances c, int lowestBps) {
    AssetClass limits = c.assetClass();
    double volatility = HaircutVolatility.initial(c.risk(), limits.reactionMillis());
    return HaircutTarget.measured(
            tailBps(c, volatility, c.memory().worstDay()), limits.initialFloorBps())
        .blended(limits.coldInitialBps(), c.blindLong() ? 0 : weight(c, volatility))
        .cappedAt(limits.capBps())
        .atLeast(lowestBps);
  }

  /**
   * Maintenance haircut: through the cycle. A cold asset has the static schedule alone, because
   * young data must not move existing positions either way; blindness leaves it where it is.
   */
  static HaircutTarget maintenance(Circumstances c) {
    AssetClass limits = c.assetClass();
    double volatility = HaircutVolatility.maintenance(c.risk());
    boolean cold = c.risk().warmUp() == WarmUp.COLD;
    int tailBps = tailBps(c, volatility, c.memory().worstWeek());
    return HaircutTarget.measured(
            cold ? Math.min(tailBps, limits.coldMaintenanceBps()) : tailBps,
            limits.maintenanceFloorBps())
        .blended(limits.coldMaintenanceBps(), weight(c, volatility))
        .cappedAt(c.gap().highestMaintenanceBps(limits.capBps()));
  }

  private static int tailBps(Circumstances c, double measured, double worstSeen) {
    AssetClass limits = c.assetClass();
    double volatility = Double.isNaN(measured) ? limits.priorVolatility() : measured;
    double stressed =
        HaircutVolatility.stressed(volatility, worstSeen, c.policy().stressedWeight());
    return new TailQuantile(c.policy().tailMultiple(), limits.reactionMillis()).lossBps(stressed);
  }

  private static double weight(Circumstances c, double measured) {
    return Double.isNaN(measured)
        ? 0
        : ColdStart.weight(c.risk().warmUp(), c.risk().observedMillis());
  }
}
