package io.firebreak.haircut;

import io.firebreak.model.ScheduledStep;

/** Judges an announced step again when it is due. */
final class StepJudgement {
  private StepJudgement() {}

  /** Why a step must not take effect now; empty where nothing speaks against it. */
  static String objection(MaintenanceState state, int toBps, Circumstances c) {
    int fromBps = state.level().postedBps();
    int stepBps = toBps - fromBps;
    if (c.risk().cascadeActive()) {
      return "cascade active";
    }
    if (!c.sighted()) {
      return "price coverage is " + c.risk().coverage().price();
    }
    if (stepBps <= 0) {
      return "no longer needed";
    }
    if (stepBps > RiseLimit.roomBps(state, c.nowMillis(), c.policy())) {
      return "faster than the speed limit in force";
    }
    return RiseLimit.absorbableBps(fromBps, stepBps, c) < stepBps ? "impact no longer fits" : "";
  }

  static ScheduledStep withdrawn(ScheduledStep step, String objection) {
    return new ScheduledStep(
        step.bps(), step.announcedMillis(), step.effectiveMillis(), step.impactUsd(), objection);
  }
}
