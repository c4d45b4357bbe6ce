package io.firebreak.policy;

import java.io.Serializable;

/**
 * Declared priors and limits of one class of collateral.
 *
 * @param priorVolatility annualised volatility before anything is measured, fraction, in (0, 5]
 * @param reactionMillis time from the decision to the sale of the collateral, in [1 min, 30 d]
 * @param initialFloorBps lowest initial haircut, in [0, 9999]
 * @param maintenanceFloorBps lowest maintenance haircut, in [0, initialFloorBps]
 * @param coldInitialBps conservative static initial haircut while the asset is cold
 * @param coldMaintenanceBps conservative static maintenance haircut while the asset is cold
 * @param capBps highest haircut, in [coldInitialBps, 9999]
 * @param liquidation how it is sold
 */
public record AssetClass(
    double priorVolatility,
    long reactionMillis,
    int initialFloorBps,
    int maintenanceFloorBps,
    int coldInitialBps,
    int coldMaintenanceBps,
    int capBps,
    LiquidationTerms liquidation)
    implements Serializable {

  /** A class of before it said how it is sold has plain terms. */
  public AssetClass {
    liquidation = liquidation == null ? LiquidationTerms.plain() : liquidation;
  }

  void check(String name, Violations violations) {
    String at = "haircut.classes." + name + ".";
    violations.range(at + "priorVolatility", priorVolatility, 0.001, 5);
    violations.range(at + "reactionMillis", reactionMillis, 60_000, 30L * 86_400_000);
    violations.range(at + "initialFloorBps", initialFloorBps, 0, 9_999);
    violations.range(at + "maintenanceFloorBps", maintenanceFloorBps, 0, initialFloorBps);
    violations.range(at + "coldInitialBps", coldInitialBps, initialFloorBps, 9_999);
    violations.range(
        at + "coldMaintenanceBps", coldMaintenanceBps, maintenanceFloorBps, coldInitialBps);
    violations.range(at + "capBps", capBps, coldInitialBps, 9_999);
    liquidation.check(at + "liquidation.", violations);
  }
}
