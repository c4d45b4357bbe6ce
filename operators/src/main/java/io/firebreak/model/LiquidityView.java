package io.firebreak.model;

/**
 * Depth over the venues with a valid book, in USD; NaN where there is none.
 *
 * @param bidUsd bids within 100 bps of mid
 * @param askUsd asks within 100 bps of mid
 * @param referenceUsd the asset's own slow baseline of the bid side
 * @param withdrawal ln(reference / bid depth), at least 0
 */
public record LiquidityView(double bidUsd, double askUsd, double referenceUsd, double withdrawal) {}
