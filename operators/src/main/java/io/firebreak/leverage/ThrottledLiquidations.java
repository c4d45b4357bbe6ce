package io.firebreak.leverage;

/**
 * Corrects the forced orders of a venue that publishes at most one of them in each interval
 * (Binance: the latest one of each second and symbol), with the fall of the open interest over the
 * same window: {@code max(published, min(q f drop, traded))}.
 *
 * <ul>
 *   <li>f is the side's share of what was published, so that both sides together never claim more
 *       than the fall.
 *   <li>q is the share of intervals in which anything was published. The venue hides what else
 *       happened in such an interval, never that something happened: where nothing was published,
 *       the open interest fell by choice. Without q, calm windows come out too high, by about half
 *       in windows of ten seconds and more in longer ones.
 *   <li>traded is what aggressors of that side traded, to which every forced order belongs.
 * </ul>
 *
 * <p>Bias. Too low where new positions take over what is sold, since the open interest does not
 * fall then (in the extreme the estimate is the published figure), and where a window is long
 * against a burst, since the fall outside it counts by q. Too high by what is closed by choice in
 * the same intervals. Windows of some ten intervals balance the two. Never below the published
 * figure; where open interest or trades are unknown, that figure itself.
 */
public final class ThrottledLiquidations {
  private ThrottledLiquidations() {}

  /** Longs closed by force in a window that ends at a time; bounded by what was sold. */
  public static LiquidationEstimate longs(ThrottledWindow window, long endMillis) {
    return estimate(window, endMillis, window.publishedLong(), window.sold());
  }

  /** Shorts closed by force in a window that ends at a time; bounded by what was bought. */
  public static LiquidationEstimate shorts(ThrottledWindow window, long endMillis) {
    return estimate(window, endMillis, window.publishedShort(), window.bought());
  }

  private static LiquidationEstimate estimate(
      ThrottledWindow window, long endMillis, double publishedBase, double tradedBase) {
    double upperBase = Math.max(publishedBase, tradedBase);
    double published = window.publishedLong() + window.publishedShort();
    double share = published > 0 ? publishedBase / published : 0;
    double hidden = Math.min(window.occupancy(endMillis) * share * window.drop(), tradedBase);
    // False as well where the open interest or the trades are unknown.
    return hidden > publishedBase
        ? new LiquidationEstimate(publishedBase, hidden, upperBase, Basis.ESTIMATE)
        : new LiquidationEstimate(publishedBase, publishedBase, upperBase, Basis.REPORTED);
  }
}
