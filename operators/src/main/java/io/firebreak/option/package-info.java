/**
 * Implied volatility: option prices to volatilities, chains to one number of constant maturity.
 *
 * <p>Volatilities are annualised fractions of a 365-day year. Prices are undiscounted, in USD,
 * unless a name says coin.
 */
package io.firebreak.option;
