package io.firebreak.model;

/**
 * The exposure ladder of one venue or protocol: how much collateral is sold where.
 *
 * @param liquidationPricesUsd prices at which positions become liquidatable, in USD, descending
 * @param collateralBase collateral sold at each of these prices, in base units
 * @param maintenanceHaircut the maintenance haircut under which these prices hold, in [0, 1)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Exposures(
    double[] liquidationPricesUsd, double[] collateralBase, double maintenanceHaircut) {}
