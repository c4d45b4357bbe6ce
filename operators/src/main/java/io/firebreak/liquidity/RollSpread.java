package io.firebreak.liquidity;

import io.firebreak.measure.DecayingCovariance;

/**
 * The effective spread that the bounce of trade prices betrays where no book is seen: {@code 2
 * sqrt(-cov(dp_t, dp_t-1))} (Roll 1984). Ten-minute half-life. O(1) per trade of one instrument.
 */
public final class RollSpread {
  /** Pairs of changes below which nothing is said. */
  public static final double MIN_PAIRS = 30;

  private static final double HALF_LIFE_MILLIS = 600_000;

  private RollSpread() {}

  /** The state after a trade; trades come in the order of their times. */
  public static RollState plus(RollState state, double price, long timeMillis) {
    boolean first = state.timeMillis() == Long.MIN_VALUE;
    double elapsed = first ? 0 : timeMillis - state.timeMillis();
    RollState next = plus(state, price, Math.pow(2, -elapsed / HALF_LIFE_MILLIS));
    return new RollState(next.price(), next.change(), timeMillis, next.pairs());
  }

  /** One more trade, after the older pairs have decayed to {@code kept}. */
  static RollState plus(RollState state, double price, double kept) {
    double change = price - state.price();
    boolean pair = !Double.isNaN(change) && !Double.isNaN(state.change());
    DecayingCovariance pairs =
        pair ? state.pairs().plus(change, state.change(), kept) : state.pairs();
    return new RollState(price, change, state.timeMillis(), pairs);
  }

  /**
   * Spread in the unit of the price; NaN with fewer than {@link #MIN_PAIRS} effective pairs, and
   * where changes follow each other in one direction, since then there is no bounce to measure.
   */
  public static double spread(RollState state) {
    boolean enough = state.pairs().effectiveSamples() >= MIN_PAIRS;
    return enough ? ofCovariance(state.pairs().covariance()) : Double.NaN;
  }

  /** Spread in basis points of the last price; NaN as {@link #spread}. */
  public static double spreadBps(RollState state) {
    return 1e4 * spread(state) / state.price();
  }

  /** Spread of a serial covariance; NaN where that is positive. */
  static double ofCovariance(double covariance) {
    return covariance > 0 ? Double.NaN : 2 * Math.sqrt(-covariance);
  }
}
