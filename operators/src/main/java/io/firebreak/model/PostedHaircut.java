package io.firebreak.model;

import java.util.List;

/**
 * One haircut in force.
 *
 * @param bps the haircut in basis points
 * @param previousBps the one before it, -1 for the first
 * @param tailBps the tail layer: the quantile that targets the confidence level
 * @param effectiveMillis since when the schedule is in force: a larger tier may have moved last
 * @param drivers what it is made of
 * @param schedule the haircut by size of the position; {@code bps} is that of the first tier
 * @param modelBps the model layer: tail, stress, cascade, liquidity, toxicity, floor and wrong way,
 *     within the cap
 * @param binding what decides it: LIQUIDATION, TOXICITY, FLOOR, WRONG_WAY, COLD_START, GAP,
 *     VENUE_FAULT, CAP or LIMIT
 * @param supercritical liquidations feed themselves so much that a haircut cannot fix the asset:
 *     take no additions, whatever the haircut
 * @param absent terms of the model that are unknown and therefore not in it
 * @param cycle how much it has moved
 */
public record PostedHaircut(
    int bps,
    int previousBps,
    int tailBps,
    long effectiveMillis,
    HaircutDrivers drivers,
    List<HaircutTier> schedule,
    int modelBps,
    String binding,
    boolean supercritical,
    List<String> absent,
    HaircutCycle cycle) {

  /** The same haircut with what it has moved. */
  public PostedHaircut moving(HaircutCycle moved) {
    return new PostedHaircut(
        bps,
        previousBps,
        tailBps,
        effectiveMillis,
        drivers,
        schedule,
        modelBps,
        binding,
        supercritical,
        absent,
        moved);
  }
}
