package io.firebreak.model;

import java.util.List;

/**
 * One haircut in force.
 *
 * @param bps the haircut in basis points
 * @param previousBps the one before it, -1 for the first
 * @param tailBps the tail layer: the quantile that targets the confidence level
 * @param effectiveMillis since when it is in force
 * @param drivers what it is made of
 * @param schedule the haircut by size of the position
 */
public record PostedHaircut(
    int bps,
    int previousBps,
    int tailBps,
    long effectiveMillis,
    HaircutDrivers drivers,
    List<HaircutTier> schedule) {}
