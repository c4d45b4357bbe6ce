/** Books and what they say: depth, spread, and the slow baseline that depth is judged against. */
package io.firebreak.liquidity;
