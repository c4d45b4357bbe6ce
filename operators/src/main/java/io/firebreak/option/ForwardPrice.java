package io.firebreak.option;

/**
 * The forward of an expiry from its options: by parity at the strike where call and put are
 * nearest, {@code F = K / (1 - (c - p))} for premiums that are shares of the forward. An index that
 * a venue states for all expiries is not a forward; options are priced by theirs.
 */
final class ForwardPrice {
  /** A parity further from the venue's price is a broken quote. */
  private static final double LARGEST_BASIS = 0.10;

  /** Half of both spreads, as a share of the forward: the most that parity can be wrong by. */
  private static final double LARGEST_ERROR = 0.01;

  private ForwardPrice() {}

  /** The forward; the venue's price where no strike has tight quotes of both options, else NaN. */
  static double of(ExpiryQuotes expiry) {
    double smallest = Double.POSITIVE_INFINITY;
    double forward = expiry.underlying();
    for (StrikeQuotes quotes : expiry.strikes()) {
      if (tight(quotes)) {
        double difference = quotes.call().mid() - quotes.put().mid();
        double parity = quotes.strike() / (1 - difference);
        if (Math.abs(difference) < smallest && plausible(parity, expiry.underlying())) {
          smallest = Math.abs(difference);
          forward = parity;
        }
      }
    }
    return forward;
  }

  private static boolean tight(StrikeQuotes quotes) {
    return quotes.call().twoSided()
        && quotes.put().twoSided()
        && (quotes.call().spread() + quotes.put().spread()) / 2 <= LARGEST_ERROR;
  }

  private static boolean plausible(double parity, double underlying) {
    boolean near = Math.abs(parity / underlying - 1) <= LARGEST_BASIS;
    return parity > 0 && (near || Double.isNaN(underlying));
  }
}
