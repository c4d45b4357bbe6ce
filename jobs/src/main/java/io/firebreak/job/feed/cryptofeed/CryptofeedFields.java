package io.firebreak.job.feed.cryptofeed;

import io.firebreak.model.BookLevels;

/** The fields of one message: empty or NaN where it does not say. */
final class CryptofeedFields {
  String exchange = "";
  String symbol = "";
  String side = "";
  String id = "";
  String status = "";

  double timestamp = Double.NaN;
  double receiptTimestamp = Double.NaN;
  double price = Double.NaN;
  double amount = Double.NaN;
  double quantity = Double.NaN;
  double bid = Double.NaN;
  double ask = Double.NaN;
  double bidPrice = Double.NaN;
  double bidSize = Double.NaN;
  double askPrice = Double.NaN;
  double askSize = Double.NaN;
  double markPrice = Double.NaN;
  double rate = Double.NaN;
  double openInterest = Double.NaN;
  double start = Double.NaN;
  double stop = Double.NaN;
  double open = Double.NaN;
  double high = Double.NaN;
  double low = Double.NaN;
  double close = Double.NaN;
  double volume = Double.NaN;

  /** Whether a candle is complete; null where it is not said. */
  Boolean closed;

  /** The whole book, or its changed levels; both null where the message has none. */
  BookLevels book;

  BookLevels delta;

  /** The type that alone has these fields, or null. */
  CryptofeedType shape() {
    if (book != null || delta != null) {
      return CryptofeedType.BOOK;
    }
    if (has(amount)) {
      return CryptofeedType.TRADES;
    }
    if (has(quantity)) {
      return CryptofeedType.LIQUIDATIONS;
    }
    if (has(openInterest)) {
      return CryptofeedType.OPEN_INTEREST;
    }
    if (has(rate)) {
      return CryptofeedType.FUNDING;
    }
    return quoted();
  }

  private CryptofeedType quoted() {
    if (has(bidPrice) || has(askPrice)) {
      return CryptofeedType.L1_BOOK;
    }
    if (has(bid) || has(ask)) {
      return CryptofeedType.TICKER;
    }
    if (has(open) && has(close)) {
      return CryptofeedType.CANDLES;
    }
    return has(price) ? CryptofeedType.INDEX : null;
  }

  private static boolean has(double value) {
    return !Double.isNaN(value);
  }
}
