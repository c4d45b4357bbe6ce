package io.firebreak.haircut;

import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutModelPolicy;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.LiquidationTerms;
import io.firebreak.policy.Policy;
import io.firebreak.policy.TailPolicy;
import java.util.Map;

/** Policies whose numbers are easy to follow by hand: one class, no floors in the way. */
final class Policies {
  static final long HOUR = 3_600_000;
  static final long DAY = 24 * HOUR;

  /** The multiple stays at its prior, so that expectations can be written down. */
  private static final TailPolicy UNCALIBRATED = new TailPolicy(0.01, 0, 0.5, 0);

  /** No buffer, all of the depth, no traits. */
  private static final HaircutModelPolicy PLAIN_MODEL =
      new HaircutModelPolicy(1, 10, 1, 0, Map.of());

  private Policies() {}

  /** A class whose collateral is sold without bonus, and with one tier. */
  static AssetClass assetClass(int... numbers) {
    return new AssetClass(
        0.6,
        HOUR,
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        LiquidationTerms.plain());
  }

  /** Floors 10 and 5 bps, static schedule 300 and 200 bps, cap 9500, reaction one hour. */
  static Policy plain() {
    return of(1, 0, assetClass(10, 5, 300, 200, 9_500));
  }

  /** The same with a minimum step and a stressed weight. */
  static Policy of(int minStepBps, double stressedWeight, AssetClass assetClass) {
    HaircutPolicy p = Policy.v0().haircut();
    return of(minStepBps, stressedWeight, assetClass, new Pace(p.noticeMillis(), DAY, 100));
  }

  /** Notice before a rise, calm before a fall, and speed of both falls. */
  record Pace(long noticeMillis, long calmMillis, int fallBpsPerDay, int gapBps) {
    Pace(long noticeMillis, long calmMillis, int fallBpsPerDay) {
      this(noticeMillis, calmMillis, fallBpsPerDay, Policy.v0().haircut().gapBps());
    }
  }

  /** The plain one with other terms of the sale and another model. */
  static Policy modelled(LiquidationTerms terms, HaircutModelPolicy model) {
    return modelled(terms, model, Policy.v0().haircut().gapBps());
  }

  /** The same with another distance between the two haircuts. */
  static Policy modelled(LiquidationTerms terms, HaircutModelPolicy model, int gapBps) {
    HaircutPolicy p = Policy.v0().haircut();
    AssetClass assetClass = new AssetClass(0.6, HOUR, 10, 5, 300, 200, 9_500, terms);
    Pace pace = new Pace(p.noticeMillis(), DAY, 100, gapBps);
    return with(haircut(1, 0, assetClass, pace), model);
  }

  /** The same with another pace. */
  static Policy of(int minStepBps, double stressedWeight, AssetClass assetClass, Pace pace) {
    return with(haircut(minStepBps, stressedWeight, assetClass, pace), PLAIN_MODEL);
  }

  private static HaircutPolicy haircut(
      int minStepBps, double stressedWeight, AssetClass assetClass, Pace pace) {
    HaircutPolicy p = Policy.v0().haircut();
    return new HaircutPolicy(
        3.69,
        stressedWeight,
        minStepBps,
        pace.fallBpsPerDay(),
        pace.calmMillis(),
        p.maintenanceRiseBpsPerHour(),
        p.maintenanceRiseBpsPerDay(),
        pace.fallBpsPerDay(),
        p.unknownImpactBpsPerHour(),
        p.impactShare(),
        pace.noticeMillis(),
        pace.gapBps(),
        p.venueFaultBps(),
        p.validMillis(),
        Map.of("only", assetClass),
        Map.of(),
        "only",
        PLAIN_MODEL,
        UNCALIBRATED);
  }

  private static Policy with(HaircutPolicy h, HaircutModelPolicy model) {
    Policy v0 = Policy.v0();
    HaircutPolicy haircut =
        new HaircutPolicy(
            h.tailMultiple(),
            h.stressedWeight(),
            h.minStepBps(),
            h.initialFallBpsPerDay(),
            h.calmMillis(),
            h.maintenanceRiseBpsPerHour(),
            h.maintenanceRiseBpsPerDay(),
            h.maintenanceFallBpsPerDay(),
            h.unknownImpactBpsPerHour(),
            h.impactShare(),
            h.noticeMillis(),
            h.gapBps(),
            h.venueFaultBps(),
            h.validMillis(),
            h.classes(),
            h.assetClasses(),
            h.defaultClass(),
            model,
            h.tail());
    return new Policy(
        0,
        v0.effectiveFromMillis(),
        v0.consolidation(),
        v0.stress(),
        haircut,
        v0.breaker(),
        v0.quality());
  }
}
