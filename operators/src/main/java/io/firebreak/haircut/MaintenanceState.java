package io.firebreak.haircut;

import io.firebreak.model.ScheduledStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The maintenance haircut.
 *
 * @param level where it stands
 * @param scheduled the announced step, at most one
 * @param rises rises of the last day, oldest first, at most 25 since they are an hour apart
 */
public record MaintenanceState(
    HaircutLevel level, List<ScheduledStep> scheduled, List<MaintenanceRise> rises) {
  private static final long DAY = 86_400_000;

  MaintenanceState with(HaircutLevel newLevel) {
    return new MaintenanceState(newLevel, scheduled, rises);
  }

  MaintenanceState announcing(ScheduledStep step) {
    return new MaintenanceState(level, List.of(step), rises);
  }

  MaintenanceState withoutStep() {
    return new MaintenanceState(level, List.of(), rises);
  }

  MaintenanceState risen(TierRise rise, Circumstances c) {
    long nowMillis = c.nowMillis();
    List<MaintenanceRise> kept = new ArrayList<>();
    for (MaintenanceRise earlier : rises) {
      if (earlier.effectiveMillis() > nowMillis - DAY) {
        kept.add(earlier);
      }
    }
    kept.add(new MaintenanceRise(nowMillis, rise.mostBps()));
    int[] bps = rise.risenBps();
    return new MaintenanceState(level.moved(c.tiers(), bps, bps[0], nowMillis), List.of(), kept);
  }
}
