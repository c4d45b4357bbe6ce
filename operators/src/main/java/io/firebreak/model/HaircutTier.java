package io.firebreak.model;

/**
 * One step of a haircut schedule, in the shape that venues consume.
 *
 * @param minUsdValue lower end of the collateral value, inclusive, USD
 * @param maxUsdValue upper end, exclusive, USD; NaN for no upper end
 * @param discountRate 1 - haircut, the share of the value that counts
 */
public record HaircutTier(double minUsdValue, double maxUsdValue, double discountRate) {}
