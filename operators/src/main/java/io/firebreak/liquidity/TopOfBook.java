package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;

/**
 * The best level of each side. An empty side has price NaN and quantity 0.
 *
 * @param bidPrice highest bid, quote asset
 * @param bidQuantity its size, base units
 * @param askPrice lowest ask, quote asset
 * @param askQuantity its size, base units
 */
public record TopOfBook(double bidPrice, double bidQuantity, double askPrice, double askQuantity) {

  /** The top of a book whose levels are best first. */
  public static TopOfBook of(BookLevels book) {
    boolean bid = book.bidPrices().length > 0;
    boolean ask = book.askPrices().length > 0;
    return new TopOfBook(
        bid ? book.bidPrices()[0] : Double.NaN,
        bid ? book.bidQuantities()[0] : 0,
        ask ? book.askPrices()[0] : Double.NaN,
        ask ? book.askQuantities()[0] : 0);
  }

  /** Middle of the best prices; NaN where a side is empty or the book is crossed or locked. */
  public double mid() {
    return bidPrice < askPrice ? (bidPrice + askPrice) / 2 : Double.NaN;
  }

  /** Best ask over best bid in basis points of mid; NaN as {@link #mid}. */
  public double spreadBps() {
    return 1e4 * (askPrice - bidPrice) / mid();
  }

  /**
   * Mid weighted by the size on the other side, quote asset (the first-order form of Stoikov 2018):
   * the thinner side is the one that the price goes to next. NaN as {@link #mid}.
   */
  public double microprice() {
    double share = askQuantity / (bidQuantity + askQuantity);
    return Double.isNaN(mid()) ? Double.NaN : askPrice + share * (bidPrice - askPrice);
  }
}
