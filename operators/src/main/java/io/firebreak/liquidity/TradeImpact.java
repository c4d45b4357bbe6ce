package io.firebreak.liquidity;

import io.firebreak.measure.DecayingCovariance;

/**
 * How far trading moves the price: Kyle's lambda (Kyle 1985) as the slope of the log return on the
 * signed volume, and Amihud's illiquidity (Amihud 2002) as the mean of |log return| per USD.
 *
 * <p>Both are taken over ten-second intervals of event time that hold a trade. An interval that
 * follows another begins at its last price; after a pause it begins at its own first, so that what
 * happened unseen is laid at nobody's door. Half-life one hour. O(1) per trade.
 */
public final class TradeImpact {
  /** Closed intervals below which nothing is said. */
  public static final double MIN_INTERVALS = 30;

  private static final long INTERVAL_MILLIS = 10_000;
  private static final double HALF_LIFE_MILLIS = 3_600_000;

  private TradeImpact() {}

  /** The state after a trade; trades come in the order of their times. */
  public static TradeImpactState plus(TradeImpactState state, PricedFlow trade, long timeMillis) {
    long interval = Math.floorDiv(timeMillis, INTERVAL_MILLIS) * INTERVAL_MILLIS;
    TradeImpactState open =
        interval == state.intervalMillis() ? state : opened(state, interval, trade.price());
    return new TradeImpactState(
        interval,
        open.openPrice(),
        trade.price(),
        open.signedUsd() + trade.signedUsd(),
        open.volumeUsd() + trade.volumeUsd(),
        open.sided(),
        open.illiquidity(),
        open.illiquidityWeight());
  }

  /** Log return per signed USD; NaN with fewer than {@link #MIN_INTERVALS} effective intervals. */
  public static double kyleLambda(TradeImpactState state) {
    boolean enough = state.sided().effectiveSamples() >= MIN_INTERVALS;
    return enough ? state.sided().slope() : Double.NaN;
  }

  /** Share of the variance of returns that signed volume explains, in [0, 1]; NaN as the slope. */
  public static double explained(TradeImpactState state) {
    boolean enough = state.sided().effectiveSamples() >= MIN_INTERVALS;
    double correlation = enough ? state.sided().correlation() : Double.NaN;
    return correlation * correlation;
  }

  /** |log return| per USD; NaN with fewer than {@link #MIN_INTERVALS} effective intervals. */
  public static double amihud(TradeImpactState state) {
    boolean enough = state.sided().effectiveSamples() >= MIN_INTERVALS;
    return enough && state.illiquidityWeight() > 0 ? state.illiquidity() : Double.NaN;
  }

  private static TradeImpactState opened(TradeImpactState before, long interval, double price) {
    if (before.intervalMillis() == Long.MIN_VALUE) {
      TradeImpactState none = TradeImpactState.unseen();
      return new TradeImpactState(interval, price, price, 0, 0, none.sided(), 0, 0);
    }
    long elapsed = interval - before.intervalMillis();
    TradeImpactState closed = closed(before, Math.pow(2, -elapsed / HALF_LIFE_MILLIS));
    return new TradeImpactState(
        interval,
        elapsed == INTERVAL_MILLIS ? before.lastPrice() : price,
        price,
        0,
        0,
        closed.sided(),
        closed.illiquidity(),
        closed.illiquidityWeight());
  }

  /** The running interval as one more sample, after which all have decayed to {@code kept}. */
  static TradeImpactState closed(TradeImpactState state, double kept) {
    double r = Math.log(state.lastPrice() / state.openPrice());
    DecayingCovariance sided = state.sided().plus(state.signedUsd(), r, 1).decayed(kept);
    double mean = state.illiquidity();
    double weight = state.illiquidityWeight();
    if (state.volumeUsd() > 0) {
      weight += 1;
      mean += (Math.abs(r) / state.volumeUsd() - mean) / weight;
    }
    return new TradeImpactState(
        state.intervalMillis(),
        state.openPrice(),
        state.lastPrice(),
        state.signedUsd(),
        state.volumeUsd(),
        sided,
        mean,
        kept * weight);
  }
}
