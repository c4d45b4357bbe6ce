package io.firebreak.backtest;

import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.policy.TailPolicy;
import java.util.Map;
import java.util.TreeMap;

/**
 * A policy whose collateral is sold at the end of a horizon, whatever its class, and whose tail
 * aims at the horizon's breach rate.
 *
 * @param base the policy that is judged
 * @param horizon time from the decision to the sale, and the breach rate that is aimed at
 * @param floors whether the floors of the classes are in force
 */
record HorizonPolicy(Policy base, Horizon horizon, boolean floors) {

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
            new TailPolicy(
                horizon.alpha(),
                p.tail().step(),
                p.tail().longFloorShare(),
                p.tail().matureHorizons()));
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
        horizon.bars() * HourlyCloses.HOUR_MILLIS,
        floors ? limits.initialFloorBps() : 0,
        floors ? limits.maintenanceFloorBps() : 0,
        limits.coldInitialBps(),
        limits.coldMaintenanceBps(),
        limits.capBps(),
        limits.liquidation());
  }
}
