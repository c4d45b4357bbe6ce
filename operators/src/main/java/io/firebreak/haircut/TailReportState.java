package io.firebreak.haircut;

/**
 * A calibration, and what the pool was told of it; at most 1 kB.
 *
 * @param tail the calibration
 * @param told newest report, null before the first
 */
public record TailReportState(TailState tail, TailReport told) {}
