package io.firebreak.option;

/** Reads one expiry. About 50 microseconds for 48 strikes. */
final class ExpiryReader {
  /** Nearer expiries say more about the next hours than about a month. */
  private static final long SHORTEST_MILLIS = 86_400_000;

  /** Usable two-sided quotes that an integral over the smile needs, and on each side of it. */
  private static final int RICH = 5;

  private static final int RICH_SIDE = 2;

  private ExpiryReader() {}

  /** The reading at a time, or null where the expiry has no forward, no point or no time left. */
  static ExpiryReading read(ExpiryQuotes expiry, long timeMillis) {
    long left = expiry.expiryMillis() - timeMillis;
    double forward = ForwardPrice.of(expiry);
    if (left < SHORTEST_MILLIS || !(forward > 0)) {
      return null;
    }
    SmilePoints points = new SmilePoints(expiry, forward, left / OptionTerms.YEAR_MILLIS);
    if (points.size() == 0) {
      return null;
    }
    double atTheMoney = atTheMoney(points);
    return new ExpiryReading(
        expiry.expiryMillis(),
        rich(points, atTheMoney)
            ? annualised(SmileVariance.total(points.smile()), points)
            : Double.NaN,
        annualised(atTheMoney, points),
        points.quotedBelow() + points.quotedAbove(),
        points.spreadVolatility(),
        expiry.newestMillis());
  }

  /**
   * Total variance at the forward, on the line between the points on both sides of it; NaN where
   * one of them is missing or further than one standard deviation.
   */
  private static double atTheMoney(SmilePoints points) {
    int above = 0;
    while (above < points.size() && points.k(above) < 0) {
      above++;
    }
    if (above == points.size() || (above == 0 && points.k(0) > 0)) {
      return Double.NaN;
    }
    int below = points.k(above) == 0 ? above : above - 1;
    double width = points.k(above) - points.k(below);
    double weight = width == 0 ? 1 : -points.k(below) / width;
    double total = weight * points.w(above) + (1 - weight) * points.w(below);
    double furthest = Math.max(points.k(above), -points.k(below));
    return furthest <= Math.sqrt(total) ? total : Double.NaN;
  }

  /** Enough quotes on both sides, and points at least one standard deviation out. */
  private static boolean rich(SmilePoints points, double atTheMoney) {
    double deviation = Math.sqrt(atTheMoney);
    return points.quotedBelow() + points.quotedAbove() >= RICH
        && Math.min(points.quotedBelow(), points.quotedAbove()) >= RICH_SIDE
        && points.k(0) <= -deviation
        && points.k(points.size() - 1) >= deviation;
  }

  private static double annualised(double totalVariance, SmilePoints points) {
    return Math.sqrt(totalVariance / points.years());
  }
}
