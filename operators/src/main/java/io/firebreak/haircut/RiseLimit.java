package io.firebreak.haircut;

import io.firebreak.model.Presence;
import io.firebreak.policy.HaircutPolicy;

/**
 * How far the maintenance haircut may rise in one step. Steps are at least an hour apart, so a
 * limit per hour is a limit per step.
 */
final class RiseLimit {
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final double[] NO_LADDER = {};

  private RiseLimit() {}

  /** Earliest time at which a step that is announced now takes effect. */
  static long effectiveMillis(MaintenanceState state, Circumstances c) {
    long noticed = c.nowMillis() + noticeMillis(c);
    if (state.rises().isEmpty()) {
      return noticed;
    }
    MaintenanceRise last = state.rises().get(state.rises().size() - 1);
    return Math.max(noticed, c.grid().roundUp(last.effectiveMillis() + HOUR));
  }

  /** Room that the limits per hour and per rolling day leave to a step at a time; at least 0. */
  static int roomBps(MaintenanceState state, long effectiveMillis, HaircutPolicy policy) {
    int usedBps = 0;
    for (MaintenanceRise rise : state.rises()) {
      usedBps += rise.effectiveMillis() > effectiveMillis - DAY ? rise.bps() : 0;
    }
    int leftBps = Math.max(0, policy.maintenanceRiseBpsPerDay() - usedBps);
    return Math.min(policy.maintenanceRiseBpsPerHour(), leftBps);
  }

  /** When an announcement would find more room because the oldest rise is a day old. */
  static long moreRoomMillis(MaintenanceState state, Circumstances c) {
    long effectiveMillis = effectiveMillis(state, c);
    for (MaintenanceRise rise : state.rises()) {
      if (rise.effectiveMillis() > effectiveMillis - DAY) {
        return rise.effectiveMillis() + DAY - noticeMillis(c);
      }
    }
    return Long.MAX_VALUE;
  }

  /**
   * The largest rise up to a bound whose liquidations the market can absorb; whole basis points.
   */
  static TierRise absorbable(TierRise bound, Circumstances c) {
    int stepBps = Math.max(0, bound.mostBps());
    while (stepBps > 0 && !fits(bound.by(stepBps), c)) {
      stepBps--;
    }
    return bound.by(stepBps);
  }

  /**
   * Impact of a rise in USD, NaN where the ladder is unknown or too short. The ladder does not say
   * how large a position is: all of it is taken for that tier in which the rise weighs most.
   */
  static double impactUsd(TierRise rise, Circumstances c) {
    boolean known = c.risk().coverage().ladder() == Presence.PRESENT;
    double[] ladderUsd = known ? c.risk().leverage().ladderUsd() : NO_LADDER;
    int[] risenBps = rise.risenBps();
    double impactUsd = 0;
    for (int i = 0; i < risenBps.length; i++) {
      impactUsd =
          Math.max(impactUsd, LiquidationImpact.usd(rise.heldBps()[i], risenBps[i], ladderUsd));
    }
    return impactUsd;
  }

  /** Impact at most a share of the bids within 1 %; slow by policy where either is unknown. */
  private static boolean fits(TierRise rise, Circumstances c) {
    double impactUsd = impactUsd(rise, c);
    boolean depthKnown = c.risk().coverage().depth() == Presence.PRESENT;
    double bidUsd = depthKnown ? c.risk().liquidity().bidUsd() : Double.NaN;
    if (Double.isNaN(impactUsd) || Double.isNaN(bidUsd)) {
      return rise.mostBps() <= c.policy().unknownImpactBpsPerHour();
    }
    return impactUsd <= c.policy().impactShare() * bidUsd;
  }

  /** The notice in whole ticks, at least one: a step never takes effect in its own tick. */
  private static long noticeMillis(Circumstances c) {
    long tick = c.grid().tickMillis();
    return Math.max(1, -Math.floorDiv(-c.policy().noticeMillis(), tick)) * tick;
  }
}
