package io.firebreak.haircut;

import io.firebreak.model.ScheduledStep;
import io.firebreak.tick.Step;
import java.util.Arrays;
import java.util.List;

/**
 * What a tick does to both haircuts. Maintenance moves first, because the initial haircut keeps its
 * distance over it.
 *
 * @param targets where the haircuts want to be
 * @param initial initial haircut from now on
 * @param maintenance maintenance haircut from now on
 * @param withdrawn steps that the tick withdraws
 */
record HaircutMoves(
    Targets targets,
    InitialState initial,
    MaintenanceState maintenance,
    List<ScheduledStep> withdrawn) {

  static HaircutMoves first(Circumstances c) {
    TierTargets target = PinnedTarget.maintenance(TargetRule.maintenance(c), c);
    MaintenanceState maintenance = MaintenanceRule.first(target, c);
    TierTargets initialTarget = PinnedTarget.initial(lowestBps(maintenance, c), c);
    InitialState initial = InitialRule.first(initialTarget, c);
    return new HaircutMoves(new Targets(initialTarget, target), initial, maintenance, List.of());
  }

  static HaircutMoves next(HaircutState state, Circumstances c) {
    TierTargets target = PinnedTarget.maintenance(TargetRule.maintenance(c), c);
    MaintenanceMove move = MaintenanceRule.next(state.maintenance(), target, c);
    int[] lowestBps = lowestBps(move.state(), c);
    TierTargets initialTarget = PinnedTarget.initial(lowestBps, c);
    InitialState initial = InitialRule.next(state.initial(), initialTarget, lowestBps, c);
    return new HaircutMoves(
        new Targets(initialTarget, target), initial, move.state(), move.withdrawn());
  }

  HaircutState state(HaircutState before, Circumstances c, long decidedMillis, long sequence) {
    RiskMemory memory =
        c.memory().with(targets, c.risk(), TailCalibration.of(c.policy(), c.assetClass()));
    return new HaircutState(
            c.risk(), memory, initial, maintenance, decidedMillis, sequence, null, null)
        .moved(before, c.nowMillis());
  }

  /** Something that consumers see has changed, or the last decision is half way to its expiry. */
  boolean worthTelling(HaircutState before, Circumstances c) {
    return !initial.level().postedAs(before.initial().level())
        || initial.venueFaultBps() != before.initial().venueFaultBps()
        || !maintenance.level().postedAs(before.maintenance().level())
        || !maintenance.scheduled().equals(before.maintenance().scheduled())
        || !withdrawn.isEmpty()
        || c.nowMillis() >= refreshMillis(before, c);
  }

  /** The next time at which something happens without input. */
  long deadlineMillis(HaircutState after, Circumstances c) {
    long moves =
        Math.min(
            InitialRule.deadlineMillis(initial, targets.initial(), c),
            MaintenanceRule.deadlineMillis(maintenance, targets.maintenance(), c));
    long blind = c.blindLong() ? Step.NO_DEADLINE : c.blindLimitMillis();
    return Math.min(Math.min(moves, blind), refreshMillis(after, c));
  }

  private static long refreshMillis(HaircutState state, Circumstances c) {
    return state.decidedMillis() + c.policy().validMillis() / 2;
  }

  private static int[] lowestBps(MaintenanceState maintenance, Circumstances c) {
    return Arrays.stream(maintenance.level().heldBps(c.tiers()))
        .map(c.gap()::lowestInitialBps)
        .toArray();
  }
}
