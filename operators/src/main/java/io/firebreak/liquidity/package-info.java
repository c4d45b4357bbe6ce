/**
 * Books and what they say: depth, spread, imbalance, slippage, resilience; what trading says of
 * them: impact and effective spread; and the slow baselines that they are judged against.
 */
package io.firebreak.liquidity;
