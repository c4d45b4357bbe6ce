package io.firebreak.model;

/**
 * An announced step of the maintenance haircut.
 *
 * @param bps the haircut of the smallest size tier after the step, basis points
 * @param announcedMillis when it was announced
 * @param effectiveMillis when it takes effect, if it is still right then
 * @param impactUsd collateral that becomes liquidatable by the step itself, USD; NaN where the
 *     ladder is unknown
 * @param reason why, or why it was withdrawn
 * @param riseBps by how much the haircut of any size tier rises at most
 */
public record ScheduledStep(
    int bps,
    long announcedMillis,
    long effectiveMillis,
    double impactUsd,
    String reason,
    int riseBps) {}
