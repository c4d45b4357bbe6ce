package io.firebreak.haircut;

import io.firebreak.model.ScheduledStep;
import java.util.List;

/**
 * What a tick does to the maintenance haircut.
 *
 * @param state the haircut from now on
 * @param withdrawn steps that this tick withdraws, each with the reason
 */
record MaintenanceMove(MaintenanceState state, List<ScheduledStep> withdrawn) {}
