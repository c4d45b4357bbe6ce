package io.firebreak.backtest;

import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import java.util.Map;
import java.util.TreeMap;

/**
 * A policy whose collateral is sold at the end of a horizon, whatever its class.
 *
 * @param base the policy that is judged
 * @param hours time from the decision to the sale, hours
 * @param floors whether the floors of the classes are in force
 */
record HorizonPolicy(Policy base, int hours, boolean floors) {

  Policy policy() {
    HaircutPolicy p = base.haircut();
    HaircutPolicy haircut =
        new HaircutPolicy(
            p.tailMultiple(),
            p.stressedWeight(),
            p.minStepBps(),
            p.initialFallBpsPerDay(),
            p.calmMillis(),
            p.maintenanceRiseBpsPerHour(),
            p.maintenanceRiseBpsPerDay(),
            p.maintenanceFallBpsPerDay(),
            p.unknownImpactBpsPerHour(),
            p.impactShare(),
            p.noticeMillis(),
            p.gapBps(),
            p.venueFaultBps(),
            p.validMillis(),
            classes(),
            p.assetClasses(),
            p.defaultClass(),
            p.model(),
            p.tail());
    return new Policy(
        base.version(),
        base.effectiveFromMillis(),
        base.consolidation(),
        base.stress(),
        haircut,
        base.breaker(),
        base.quality());
  }

  private Map<String, AssetClass> classes() {
    Map<String, AssetClass> classes = new TreeMap<>();
    base.haircut().classes().forEach((name, limits) -> classes.put(name, sold(limits)));
    return classes;
  }

  private AssetClass sold(AssetClass limits) {
    return new AssetClass(
        limits.priorVolatility(),
        hours * HourlyCloses.HOUR_MILLIS,
        floors ? limits.initialFloorBps() : 0,
        floors ? limits.maintenanceFloorBps() : 0,
        limits.coldInitialBps(),
        limits.coldMaintenanceBps(),
        limits.capBps(),
        limits.liquidation());
  }
}
