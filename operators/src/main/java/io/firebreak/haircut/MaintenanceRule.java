package io.firebreak.haircut;

import io.firebreak.model.ScheduledStep;
import io.firebreak.tick.Step;
import java.util.List;

/**
 * Moves the maintenance haircut: up by announced steps, one at a time, judged when announced and
 * again when due; down slowly after calm. A step raises every size tier by at most so much, each no
 * further than its own target.
 *
 * <p>Nothing is announced in a cascade or without a price, nor for an asset whose liquidations feed
 * themselves: there a higher haircut is the spark, and no cure.
 */
final class MaintenanceRule {
  private MaintenanceRule() {}

  static MaintenanceState first(TierTargets target, Circumstances c) {
    int[] heldBps = target.bps();
    HaircutLevel level = HaircutLevel.first(c.tiers(), heldBps, heldBps[0], c.nowMillis());
    FallClock clock = level.fall().next(calm(c), c.nowMillis());
    return new MaintenanceState(level.with(clock), List.of(), List.of());
  }

  static MaintenanceMove next(MaintenanceState before, TierTargets target, Circumstances c) {
    boolean calm = calm(c) && missingBps(before, target, c) == 0;
    HaircutLevel level = before.level();
    MaintenanceState state = before.with(level.with(level.fall().next(calm, c.nowMillis())));
    MaintenanceMove settled = settle(state, target, c);
    state = announce(fall(settled.state(), target, c), target, c);
    boolean calmAfter = calm(c) && missingBps(state, target, c) == 0;
    FallClock clock = state.level().fall().next(calmAfter, c.nowMillis());
    return new MaintenanceMove(state.with(state.level().with(clock)), settled.withdrawn());
  }

  /** The next step, fall or announcement that needs no input. */
  static long deadlineMillis(MaintenanceState state, TierTargets target, Circumstances c) {
    if (!state.scheduled().isEmpty()) {
      return state.scheduled().get(0).effectiveMillis();
    }
    long fall =
        FallLimit.maintenance(c.policy(), c.grid().tickMillis())
            .nextMillis(state.level().fall(), excessBps(state, target, c));
    boolean waits = wantsMore(state, target, c) && roomBps(state, target, c) == 0;
    return Math.min(fall, waits ? RiseLimit.moreRoomMillis(state, c) : Step.NO_DEADLINE);
  }

  private static MaintenanceMove settle(
      MaintenanceState state, TierTargets target, Circumstances c) {
    if (state.scheduled().isEmpty() || c.nowMillis() < state.scheduled().get(0).effectiveMillis()) {
      return new MaintenanceMove(state, List.of());
    }
    ScheduledStep step = state.scheduled().get(0);
    int announcedBps = Math.max(step.riseBps(), step.bps() - state.level().postedBps());
    // A need that has become smaller since the announcement makes the step smaller, never larger.
    int riseBps = Math.min(announcedBps, missingBps(state, target, c));
    TierRise rise = new TierRise(state.level().heldBps(c.tiers()), target.bps(), riseBps);
    String objection = StepJudgement.objection(state, rise, target, c);
    return objection.isEmpty()
        ? new MaintenanceMove(state.risen(rise, c), List.of())
        : new MaintenanceMove(
            state.withoutStep(), List.of(StepJudgement.withdrawn(step, objection)));
  }

  private static MaintenanceState fall(
      MaintenanceState state, TierTargets target, Circumstances c) {
    HaircutLevel level = state.level();
    FallLimit limit = FallLimit.maintenance(c.policy(), c.grid().tickMillis());
    int fallBps = limit.fallBps(level.fall(), excessBps(state, target, c), c.nowMillis());
    if (fallBps == 0 || !state.scheduled().isEmpty()) {
      return state;
    }
    int[] bps =
        TierMoves.loweredBy(
            fallBps, level.heldBps(c.tiers()), target.bps(), c.policy().minStepBps());
    FallClock clock = limit.spent(level.fall(), fallBps, c.nowMillis());
    return state.with(level.moved(c.tiers(), bps, bps[0], c.nowMillis()).with(clock));
  }

  private static MaintenanceState announce(
      MaintenanceState state, TierTargets target, Circumstances c) {
    if (!state.scheduled().isEmpty() || !wantsMore(state, target, c)) {
      return state;
    }
    int[] heldBps = state.level().heldBps(c.tiers());
    TierRise most = new TierRise(heldBps, target.bps(), roomBps(state, target, c));
    TierRise rise = RiseLimit.absorbable(most, c);
    if (rise.mostBps() == 0) {
      return state;
    }
    return state.announcing(
        new ScheduledStep(
            rise.risenBps()[0],
            c.nowMillis(),
            RiseLimit.effectiveMillis(state, c),
            RiseLimit.impactUsd(rise, c),
            "towards " + target.base().bps() + " bps",
            rise.mostBps()));
  }

  private static int roomBps(MaintenanceState state, TierTargets target, Circumstances c) {
    long effectiveMillis = RiseLimit.effectiveMillis(state, c);
    int roomBps = RiseLimit.roomBps(state, effectiveMillis, c.policy());
    return Math.min(missingBps(state, target, c), roomBps);
  }

  private static boolean wantsMore(MaintenanceState state, TierTargets target, Circumstances c) {
    return c.quiet()
        && c.volatilityKnown()
        && !target.supercritical()
        && missingBps(state, target, c) >= c.policy().minStepBps();
  }

  private static int missingBps(MaintenanceState state, TierTargets target, Circumstances c) {
    return TierMoves.mostMissingBps(state.level().heldBps(c.tiers()), target.bps());
  }

  private static int excessBps(MaintenanceState state, TierTargets target, Circumstances c) {
    return TierMoves.mostExcessBps(state.level().heldBps(c.tiers()), target.bps());
  }

  private static boolean calm(Circumstances c) {
    return c.quiet() && c.volatilityKnown() && !c.ladderLost();
  }
}
