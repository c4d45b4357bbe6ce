package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import io.firebreak.model.Side;

/** Slippage of sales of fixed sizes, as {@link BookWalk} has it. O(levels). */
public final class SaleSlippage {
  private static final double[] SIZES = {10_000, 100_000, 1_000_000};

  private SaleSlippage() {}

  /** Number of sizes. */
  public static int count() {
    return SIZES.length;
  }

  /** A size: units of the quote asset in a book, USD for an asset. */
  public static double size(int index) {
    return SIZES[index];
  }

  /**
   * Loss against mid for each size, basis points; NaN where the book is too small for it or has no
   * mid. A book with levels missing shows more than the loss, never less.
   */
  public static double[] bps(BookLevels book) {
    double[] bps = new double[SIZES.length];
    for (int i = 0; i < SIZES.length; i++) {
      bps[i] = BookWalk.notional(book, Side.SELL, SIZES[i]).slippageBps();
    }
    return bps;
  }
}
