package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;

/**
 * Which side of a book is heavier: {@code (bid - ask) / (bid + ask)} in [-1, 1], positive where
 * buyers wait (Cartea, Donnelly, Jaimungal 2018).
 */
public final class BookImbalance {
  /** A level on the edge of the band is in it, whatever the last bit of its price says. */
  private static final double EDGE = 1e-12;

  private BookImbalance() {}

  /** Imbalance of two amounts of one unit; NaN where both are 0 or one is unknown. */
  public static double of(double bid, double ask) {
    return bid + ask > 0 ? (bid - ask) / (bid + ask) : Double.NaN;
  }

  /** Imbalance of the quantities within a distance of mid, in bps; NaN without a mid. O(levels). */
  public static double within(BookLevels book, double bps) {
    double mid = TopOfBook.of(book).mid();
    if (Double.isNaN(mid)) {
      return Double.NaN;
    }
    double reach = bps / 1e4 + EDGE;
    return of(
        quantity(book.bidPrices(), book.bidQuantities(), mid, reach),
        quantity(book.askPrices(), book.askQuantities(), mid, reach));
  }

  private static double quantity(double[] prices, double[] sizes, double mid, double reach) {
    double sum = 0;
    for (int i = 0; i < prices.length && Math.abs(prices[i] / mid - 1) <= reach; i++) {
      sum += sizes[i];
    }
    return sum;
  }
}
