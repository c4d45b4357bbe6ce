package io.firebreak.model;

/**
 * The reserves of an automated market maker after its last swap or mint, for one pool of base
 * against quote.
 *
 * <p>A constant-product pool has reserves and empty arrays; a concentrated one has a price, ranges
 * and their liquidity, and its reserves may be NaN.
 *
 * @param feeFraction fee of a swap, taken from what goes in, in [0, 1)
 * @param reserveBase reserve of the base asset, base units
 * @param reserveQuote reserve of the quote asset, quote units
 * @param price present price, quote per base; NaN where the reserves say it
 * @param rangeBounds prices at which the liquidity changes, ascending; n + 1 for n ranges
 * @param rangeLiquidity liquidity L of each range, the root of base times quote units
 */
@SuppressWarnings("ArrayRecordComponent")
public record PoolState(
    double feeFraction,
    double reserveBase,
    double reserveQuote,
    double price,
    double[] rangeBounds,
    double[] rangeLiquidity) {}
