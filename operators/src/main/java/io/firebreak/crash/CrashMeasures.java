package io.firebreak.crash;

/** What an asset's prices of the last hours say of a fall. */
public final class CrashMeasures {
  static final double ENOUGH_MINUTES = 60;

  private CrashMeasures() {}

  /** The state with one more price. O(1) amortised. */
  public static CrashState after(CrashState before, CrashSample sample) {
    CrashWork work = new CrashWork(before);
    work.take(sample);
    return work.state();
  }

  /** The same state, after the market has been told whether the asset falls. */
  public static CrashState counted(CrashState state, long nowMillis, boolean falling) {
    return state.counted(nowMillis, falling);
  }

  /**
   * Net fall of the last 180 to 185 minutes to a price, natural logarithm; of all that is known
   * where that is less. NaN before the first price. O(37).
   */
  public static double threeHours(CrashState state, double priceUsd) {
    for (float close : state.closes()) {
      if (!Float.isNaN(close)) {
        return Math.log(close / priceUsd);
      }
    }
    return Double.NaN;
  }

  /** Ten-minute volatility over six-hour volatility; NaN until an hour of returns is known. */
  public static double volatilityRatio(CrashState state) {
    return state.returnMinutes() < ENOUGH_MINUTES
        ? Double.NaN
        : Math.sqrt(state.ranges().floored() / state.returns().floored());
  }
}
