package io.firebreak.leverage;

/** How fast forced orders sell, against their own day. */
public final class LiquidationIntensity {
  static final double FAST_HALF_LIFE = 30;

  private static final double DAY = 86_400;

  /**
   * A baseline below this, in USD per second, counts as this: quiet feeds make no infinite ratio.
   */
  private static final double SMALLEST_BASELINE = 100;

  private LiquidationIntensity() {}

  /** The state with the forced selling of a tick; 0 where a feed exists and was quiet. */
  public static LiquidationState plus(LiquidationState state, double soldUsd, long timeMillis) {
    return new LiquidationState(
        state.fast().plus(soldUsd, 0, timeMillis, FAST_HALF_LIFE),
        state.slow().plus(soldUsd, 0, timeMillis, DAY));
  }

  /** USD per second now; NaN before the first observation. */
  public static double usdPerSecond(LiquidationState state, long timeMillis) {
    return state.fast().at(timeMillis, FAST_HALF_LIFE);
  }

  /** The fast rate over the slow one. */
  public static double ratio(LiquidationState state, long timeMillis) {
    double slow = Math.max(SMALLEST_BASELINE, state.slow().at(timeMillis, DAY));
    return usdPerSecond(state, timeMillis) / slow;
  }
}
