/** Realised volatility of the consolidated price and how far it fell. */
package io.firebreak.volatility;
