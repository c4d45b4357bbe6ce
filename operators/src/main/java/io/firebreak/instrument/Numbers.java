package io.firebreak.instrument;

import io.firebreak.model.RejectReason;

/** The allowed ranges of single numbers; each method answers null where the number is allowed. */
final class Numbers {
  private Numbers() {}

  static Rejection price(String thing, double price) {
    // NaN fails every comparison.
    return price > 0 && price < EventCheck.PRICE_LIMIT
        ? null
        : badPrice(thing, "above 0 and below 1e12", price);
  }

  static Rejection unlessUnknown(String thing, double price) {
    return Double.isNaN(price) ? null : price(thing, price);
  }

  /** An option may be worth nothing. */
  static Rejection premium(String thing, double price) {
    return price == 0 ? null : unlessUnknown(thing, price);
  }

  static Rejection volatility(double volatility) {
    return volatility > 0 && volatility <= EventCheck.VOLATILITY_LIMIT
        ? null
        : badPrice("volatility", "in (0, 20] as a fraction", volatility);
  }

  static Rejection traded(double size) {
    return size > 0 && size < EventCheck.SIZE_LIMIT
        ? null
        : badSize("quantity", "above 0 and below 1e18", size);
  }

  static Rejection sizeUnlessUnknown(String thing, double size) {
    return Double.isNaN(size) ? null : size(thing, size);
  }

  static Rejection levels(String side, double[] prices, double[] sizes) {
    if (prices.length != sizes.length) {
      return new Rejection(
          RejectReason.UNPARSEABLE,
          side
              + " must have as many sizes as prices, were "
              + sizes.length
              + " and "
              + prices.length);
    }
    for (int i = 0; i < prices.length; i++) {
      Rejection price = price(side + " price", prices[i]);
      Rejection fault = price != null ? price : size(side + " size", sizes[i]);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  /** At most one level, whose size may be unknown. */
  static Rejection best(String side, double[] prices, double[] sizes) {
    if (prices.length > 1 || prices.length != sizes.length) {
      return new Rejection(
          RejectReason.UNPARSEABLE,
          side
              + " must have at most one level in a top of book, had "
              + prices.length
              + " prices and "
              + sizes.length
              + " sizes");
    }
    if (prices.length == 0) {
      return null;
    }
    Rejection price = price(side + " price", prices[0]);
    return price != null ? price : sizeUnlessUnknown(side + " size", sizes[0]);
  }

  static Rejection size(String thing, double size) {
    return size >= 0 && size < EventCheck.SIZE_LIMIT
        ? null
        : badSize(thing, "at least 0 and below 1e18", size);
  }

  private static Rejection badPrice(String thing, String allowed, double was) {
    return new Rejection(RejectReason.BAD_PRICE, thing + " must be " + allowed + ", was " + was);
  }

  private static Rejection badSize(String thing, String allowed, double was) {
    return new Rejection(RejectReason.BAD_SIZE, thing + " must be " + allowed + ", was " + was);
  }
}
