package io.firebreak.haircut;

import io.firebreak.model.ScheduledStep;
import io.firebreak.tick.Step;
import java.util.List;

/**
 * Moves the maintenance haircut: up by announced steps, one at a time, judged when announced and
 * again when due; down slowly after calm. Nothing is announced in a cascade or without a price.
 */
final class MaintenanceRule {
  private MaintenanceRule() {}

  static MaintenanceState first(HaircutTarget target, Circumstances c) {
    HaircutLevel level = HaircutLevel.first(target.bps(), target.bps(), c.nowMillis());
    FallClock clock = level.fall().next(calm(c), c.nowMillis());
    return new MaintenanceState(level.with(clock), List.of(), List.of());
  }

  static MaintenanceMove next(MaintenanceState before, HaircutTarget target, Circumstances c) {
    boolean calm = calm(c) && target.bps() <= before.level().postedBps();
    HaircutLevel level = before.level();
    MaintenanceState state = before.with(level.with(level.fall().next(calm, c.nowMillis())));
    MaintenanceMove settled = settle(state, target, c);
    state = announce(fall(settled.state(), target, c), target, c);
    boolean calmAfter = calm(c) && target.bps() <= state.level().postedBps();
    FallClock clock = state.level().fall().next(calmAfter, c.nowMillis());
    return new MaintenanceMove(state.with(state.level().with(clock)), settled.withdrawn());
  }

  /** The next step, fall or announcement that needs no input. */
  static long deadlineMillis(MaintenanceState state, HaircutTarget target, Circumstances c) {
    if (!state.scheduled().isEmpty()) {
      return state.scheduled().get(0).effectiveMillis();
    }
    HaircutLevel level = state.level();
    long fall =
        FallLimit.maintenance(c.policy(), c.grid().tickMillis())
            .nextMillis(level.fall(), level.postedBps() - target.bps());
    boolean waits = c.quiet() && roomBps(state, target, c) == 0 && wantsMore(state, target, c);
    return Math.min(fall, waits ? RiseLimit.moreRoomMillis(state, c) : Step.NO_DEADLINE);
  }

  private static MaintenanceMove settle(
      MaintenanceState state, HaircutTarget target, Circumstances c) {
    if (state.scheduled().isEmpty() || c.nowMillis() < state.scheduled().get(0).effectiveMillis()) {
      return new MaintenanceMove(state, List.of());
    }
    ScheduledStep step = state.scheduled().get(0);
    // A need that has become smaller since the announcement makes the step smaller, never larger.
    int bps = Math.min(step.bps(), target.bps());
    String objection = StepJudgement.objection(state, bps, c);
    return objection.isEmpty()
        ? new MaintenanceMove(state.risenTo(bps, c.nowMillis()), List.of())
        : new MaintenanceMove(
            state.withoutStep(), List.of(StepJudgement.withdrawn(step, objection)));
  }

  private static MaintenanceState fall(
      MaintenanceState state, HaircutTarget target, Circumstances c) {
    HaircutLevel level = state.level();
    FallLimit limit = FallLimit.maintenance(c.policy(), c.grid().tickMillis());
    int fallBps = limit.fallBps(level.fall(), level.postedBps() - target.bps(), c.nowMillis());
    if (fallBps == 0 || !state.scheduled().isEmpty()) {
      return state;
    }
    int bps = level.postedBps() - fallBps;
    FallClock clock = limit.spent(level.fall(), fallBps, c.nowMillis());
    return state.with(level.moved(bps, bps, c.nowMillis()).with(clock));
  }

  private static MaintenanceState announce(
      MaintenanceState state, HaircutTarget target, Circumstances c) {
    if (!c.quiet() || !state.scheduled().isEmpty() || !wantsMore(state, target, c)) {
      return state;
    }
    int fromBps = state.level().postedBps();
    int stepBps = RiseLimit.absorbableBps(fromBps, roomBps(state, target, c), c);
    if (stepBps == 0) {
      return state;
    }
    int toBps = fromBps + stepBps;
    return state.announcing(
        new ScheduledStep(
            toBps,
            c.nowMillis(),
            RiseLimit.effectiveMillis(state, c),
            RiseLimit.impactUsd(fromBps, toBps, c),
            "towards " + target.bps() + " bps"));
  }

  private static int roomBps(MaintenanceState state, HaircutTarget target, Circumstances c) {
    long effectiveMillis = RiseLimit.effectiveMillis(state, c);
    int neededBps = target.bps() - state.level().postedBps();
    return Math.min(neededBps, RiseLimit.roomBps(state, effectiveMillis, c.policy()));
  }

  private static boolean wantsMore(MaintenanceState state, HaircutTarget target, Circumstances c) {
    return c.slowKnown() && target.bps() - state.level().postedBps() >= c.policy().minStepBps();
  }

  private static boolean calm(Circumstances c) {
    return c.quiet() && c.slowKnown();
  }
}
