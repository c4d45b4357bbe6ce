package io.firebreak.liquidity;

/**
 * What an aggressive order would get from a book as it stands.
 *
 * @param filledBase quantity filled, base units
 * @param filledQuote what was paid or received for it, quote asset
 * @param unfilled what the book could not give, in the unit of the order
 * @param lastPrice price of the last level touched; NaN where nothing was filled
 * @param mid middle of the book; NaN where one side is empty
 * @param slippageBps loss against mid, positive for a loss; NaN where the mid is unknown or the
 *     book was exhausted: what is not filled has no price
 */
public record Fill(
    double filledBase,
    double filledQuote,
    double unfilled,
    double lastPrice,
    double mid,
    double slippageBps) {

  /** Whether the book was too small for the order. */
  public boolean exhausted() {
    return unfilled > 0;
  }

  /** Mean price of the part that was filled; NaN where nothing was. */
  public double vwap() {
    return filledBase > 0 ? filledQuote / filledBase : Double.NaN;
  }
}
