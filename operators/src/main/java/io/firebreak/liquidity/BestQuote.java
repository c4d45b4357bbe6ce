package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import io.firebreak.model.MarketEvent;

/**
 * The best bid and ask alone, from a feed that sends no more. It has a mid and a spread, and says
 * nothing about depth. Sizes are not kept: they may be unknown.
 *
 * @param bidPrice best bid, quote asset; NaN where there is none
 * @param askPrice best ask; NaN where there is none
 * @param updatedMillis event time of the last quote, {@link Long#MIN_VALUE} before the first
 * @param invalidSinceMillis event time of the last disconnect; only a later quote heals
 */
public record BestQuote(
    double bidPrice, double askPrice, long updatedMillis, long invalidSinceMillis) {

  /** No quote has been seen. */
  public static BestQuote unseen() {
    return new BestQuote(Double.NaN, Double.NaN, Long.MIN_VALUE, Long.MIN_VALUE);
  }

  /** The top after a quote; an older one changes nothing. A side of size 0 is empty. */
  public BestQuote with(MarketEvent quote) {
    long time = quote.eventTimeMillis();
    if (time < updatedMillis || time <= invalidSinceMillis) {
      return this;
    }
    BookLevels book = quote.book();
    return new BestQuote(
        best(book.bidPrices(), book.bidQuantities()),
        best(book.askPrices(), book.askQuantities()),
        time,
        invalidSinceMillis);
  }

  /** The feed broke: nothing is known until a later quote. */
  public BestQuote invalidated(long timeMillis) {
    return new BestQuote(
        Double.NaN, Double.NaN, updatedMillis, Math.max(invalidSinceMillis, timeMillis));
  }

  /** Middle of the best prices; NaN while invalid, one-sided, empty or crossed. */
  public double mid() {
    return bidPrice < askPrice ? (bidPrice + askPrice) / 2 : Double.NaN;
  }

  /** Best ask over best bid in basis points of mid; NaN as {@link #mid}. */
  public double spreadBps() {
    return 1e4 * (askPrice - bidPrice) / mid();
  }

  private static double best(double[] prices, double[] quantities) {
    // An unknown size is no empty side.
    return prices.length > 0 && quantities[0] != 0 ? prices[0] : Double.NaN;
  }
}
