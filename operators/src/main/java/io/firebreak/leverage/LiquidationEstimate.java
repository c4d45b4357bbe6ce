package io.firebreak.leverage;

/**
 * Forced orders of one side in one window, in base units.
 *
 * @param publishedBase what the venue published: a lower bound
 * @param estimateBase the estimate, in [publishedBase, upperBase]
 * @param upperBase what aggressors of that side traded: forced orders are among them; NaN where no
 *     trades are known
 * @param basis {@link Basis#REPORTED} where the estimate is the published figure
 */
public record LiquidationEstimate(
    double publishedBase, double estimateBase, double upperBase, Basis basis) {}
