package io.firebreak.haircut;

import io.firebreak.model.ScheduledStep;

/** Judges an announced step again when it is due. */
final class StepJudgement {
  private StepJudgement() {}

  /** Why a step must not take effect now; empty where nothing speaks against it. */
  static String objection(
      MaintenanceState state, TierRise rise, TierTargets target, Circumstances c) {
    if (c.risk().cascadeActive()) {
      return "cascade active";
    }
    if (!c.sighted()) {
      return "price coverage is " + c.risk().coverage().price();
    }
    if (rise.mostBps() <= 0) {
      return "no longer needed";
    }
    if (target.supercritical()) {
      return "liquidations feed themselves";
    }
    if (rise.mostBps() > RiseLimit.roomBps(state, c.nowMillis(), c.policy())) {
      return "faster than the speed limit in force";
    }
    return RiseLimit.absorbable(rise, c).mostBps() < rise.mostBps() ? "impact no longer fits" : "";
  }

  static ScheduledStep withdrawn(ScheduledStep step, String objection) {
    return new ScheduledStep(
        step.bps(),
        step.announcedMillis(),
        step.effectiveMillis(),
        step.impactUsd(),
        objection,
        step.riseBps());
  }
}
