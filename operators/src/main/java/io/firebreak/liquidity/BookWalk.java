package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import io.firebreak.model.Side;

/** Slippage of an aggressive order that walks the book, {@code |1 - VWAP/mid|}. O(levels). */
public final class BookWalk {
  private BookWalk() {}

  /** An order for a quantity. */
  public static Fill base(BookLevels book, Side aggressor, double quantityBase) {
    return walk(book, aggressor, new Order("quantity", quantityBase, false));
  }

  /** An order for a notional in the quote asset. */
  public static Fill notional(BookLevels book, Side aggressor, double notionalQuote) {
    return walk(book, aggressor, new Order("notional", notionalQuote, true));
  }

  private record Order(String unit, double amount, boolean quoted) {
    private Order {
      if (!(amount > 0) || Double.isInfinite(amount)) {
        throw new IllegalArgumentException(unit + " must be positive and finite, was " + amount);
      }
    }
  }

  private static Fill walk(BookLevels book, Side aggressor, Order order) {
    if (aggressor == Side.UNKNOWN) {
      throw new IllegalArgumentException("aggressor must be BUY or SELL, was UNKNOWN");
    }
    boolean sell = aggressor == Side.SELL;
    double[] prices = sell ? book.bidPrices() : book.askPrices();
    double[] sizes = sell ? book.bidQuantities() : book.askQuantities();
    double left = order.amount();
    double base = 0;
    double quote = 0;
    double last = Double.NaN;
    for (int i = 0; i < prices.length && left > 0; i++) {
      double unit = order.quoted() ? prices[i] : 1;
      double taken = Math.min(sizes[i], left / unit);
      // A level that is enough leaves nothing, not the rounding of a division.
      left = sizes[i] * unit >= left ? 0 : left - sizes[i] * unit;
      base += taken;
      quote += taken * prices[i];
      last = prices[i];
    }
    double mid = TopOfBook.of(book).mid();
    double ratio = base > 0 && left == 0 ? quote / base / mid : Double.NaN;
    return new Fill(base, quote, left, last, mid, 1e4 * (sell ? 1 - ratio : ratio - 1));
  }
}
