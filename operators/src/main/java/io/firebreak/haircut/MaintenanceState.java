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

  MaintenanceState risenTo(int bps, long nowMillis) {
    List<MaintenanceRise> kept = new ArrayList<>();
    for (MaintenanceRise rise : rises) {
      if (rise.effectiveMillis() > nowMillis - DAY) {
        kept.add(rise);
      }
    }
    kept.add(new MaintenanceRise(nowMillis, bps - level.postedBps()));
    return new MaintenanceState(level.moved(bps, bps, nowMillis), List.of(), kept);
  }
}
