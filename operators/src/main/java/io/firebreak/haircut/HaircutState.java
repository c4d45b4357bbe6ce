package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.WarmUp;

/**
 * Everything that the haircuts of one asset remember; below 4 kB.
 *
 * @param risk newest measures; they hold until the next
 * @param memory what is remembered of older ones
 * @param initial initial haircut
 * @param maintenance maintenance haircut
 * @param decidedMillis time of the last decision
 * @param sequence its number, from 1
 * @param initialCycle how the initial haircut has moved
 * @param maintenanceCycle the same of the maintenance haircut
 */
public record HaircutState(
    AssetRisk risk,
    RiskMemory memory,
    InitialState initial,
    MaintenanceState maintenance,
    long decidedMillis,
    long sequence,
    CycleState initialCycle,
    CycleState maintenanceCycle) {

  /** The same state, its movements brought up to a tick. */
  HaircutState moved(HaircutState before, long nowMillis) {
    return new HaircutState(
        risk,
        memory,
        initial,
        maintenance,
        decidedMillis,
        sequence,
        moved(before == null ? null : before.initialCycle, initial.level(), nowMillis),
        moved(before == null ? null : before.maintenanceCycle, maintenance.level(), nowMillis));
  }

  private CycleState moved(CycleState cycle, HaircutLevel level, long nowMillis) {
    // The static table of a cold asset is no part of how measures move a haircut.
    boolean begins =
        cycle == null || (risk.warmUp() == WarmUp.COLD && level.postedBps() != cycle.lastBps());
    return begins
        ? CycleState.first(level.postedBps(), nowMillis)
        : cycle.next(level.postedBps(), nowMillis);
  }
}
