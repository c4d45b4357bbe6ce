package io.firebreak.haircut;

/**
 * A rise of the maintenance haircut that has taken effect; it counts against the daily limit.
 *
 * @param effectiveMillis when
 * @param bps by how much, basis points
 */
public record MaintenanceRise(long effectiveMillis, int bps) {}
