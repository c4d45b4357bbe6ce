package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;

/**
 * Everything that the haircuts of one asset remember; below 4 kB.
 *
 * @param risk newest measures; they hold until the next
 * @param memory what is remembered of older ones
 * @param initial initial haircut
 * @param maintenance maintenance haircut
 * @param decidedMillis time of the last decision
 * @param sequence its number, from 1
 */
public record HaircutState(
    AssetRisk risk,
    RiskMemory memory,
    InitialState initial,
    MaintenanceState maintenance,
    long decidedMillis,
    long sequence) {}
