package io.firebreak.leverage;

/**
 * Sums over one window of an instrument whose venue publishes at most one forced order in each
 * interval; 90 bytes. Amounts in base units.
 *
 * @param startMillis beginning of the window
 * @param intervalMillis interval of the venue, above 0
 * @param openInterestAtStart open interest at the beginning, NaN while unknown
 * @param openInterestNow newest open interest, NaN while unknown
 * @param publishedLong longs closed by published forced orders
 * @param publishedShort shorts closed by them
 * @param sold by aggressors, forced or not; NaN while no trade is known
 * @param bought by aggressors, forced or not; NaN while no trade is known
 * @param lastInterval interval of the last published order, {@link Long#MIN_VALUE} before
 * @param intervals number of intervals with a published order
 */
public record ThrottledWindow(
    long startMillis,
    long intervalMillis,
    double openInterestAtStart,
    double openInterestNow,
    double publishedLong,
    double publishedShort,
    double sold,
    double bought,
    long lastInterval,
    int intervals) {

  /** An empty window; the open interest is the newest known at its beginning, or NaN. */
  public static ThrottledWindow opened(
      long startMillis, long intervalMillis, double openInterestBase) {
    if (intervalMillis <= 0) {
      throw new IllegalArgumentException("intervalMillis must be above 0, was " + intervalMillis);
    }
    return new ThrottledWindow(
        startMillis,
        intervalMillis,
        openInterestBase,
        openInterestBase,
        0,
        0,
        Double.NaN,
        Double.NaN,
        Long.MIN_VALUE,
        0);
  }

  /** The window with a published forced order: closed longs, closed shorts, one of them 0. */
  public ThrottledWindow published(double longBase, double shortBase, long timeMillis) {
    long interval = Math.floorDiv(timeMillis, intervalMillis);
    return new ThrottledWindow(
        startMillis,
        intervalMillis,
        openInterestAtStart,
        openInterestNow,
        publishedLong + longBase,
        publishedShort + shortBase,
        sold,
        bought,
        interval,
        interval == lastInterval ? intervals : intervals + 1);
  }

  /** The window with trades by aggressors. */
  public ThrottledWindow traded(double soldBase, double boughtBase) {
    return new ThrottledWindow(
        startMillis,
        intervalMillis,
        openInterestAtStart,
        openInterestNow,
        publishedLong,
        publishedShort,
        plus(sold, soldBase),
        plus(bought, boughtBase),
        lastInterval,
        intervals);
  }

  /** The window with a newer open interest; the first known one is that of the beginning. */
  public ThrottledWindow openInterest(double base) {
    if (Double.isNaN(base)) {
      return this;
    }
    return new ThrottledWindow(
        startMillis,
        intervalMillis,
        Double.isNaN(openInterestAtStart) ? base : openInterestAtStart,
        base,
        publishedLong,
        publishedShort,
        sold,
        bought,
        lastInterval,
        intervals);
  }

  /** Fall of the open interest, at least 0; NaN while unknown. */
  double drop() {
    return Math.max(0, openInterestAtStart - openInterestNow);
  }

  /** Share of the intervals up to a time in which something was published, in [0, 1]. */
  double occupancy(long endMillis) {
    double passed = Math.ceil((endMillis - startMillis) / (double) intervalMillis);
    return Math.min(1, intervals / Math.max(1, passed));
  }

  private static double plus(double sum, double amount) {
    return Double.isNaN(sum) ? amount : sum + amount;
  }
}
