package io.firebreak.liquidity;

/**
 * A trade, or the trades of one tick.
 *
 * @param price last price, any one unit
 * @param signedUsd bought minus sold by aggressors, USD; 0 where no side is known
 * @param volumeUsd traded in all, USD, at least |signedUsd|
 */
public record PricedFlow(double price, double signedUsd, double volumeUsd) {}
