package io.firebreak.option;

import io.firebreak.model.ImpliedVolatilityTick;

/**
 * How far an implied volatility can be believed, in [0, 1]; half of it is its weight beside the
 * realised volatility.
 *
 * <p>{@code fresh * min(1, strikes / 10) * clip((0.10 - spread) / 0.08, 0, 1) * no arbitrage}: ten
 * strikes and a spread of two volatility points are enough, ten points are nothing. A design of
 * this project, to be judged by the backtests.
 */
public final class ImpliedQuality {
  /** Age in milliseconds up to and including which a volatility is fresh. */
  public static final long FRESH_MILLIS = ImpliedVolatilityTick.FRESH_MILLIS;

  /** The most that an asset without options can have. */
  public static final double PROXY_CAP = 0.5;

  private static final double ENOUGH_STRIKES = 10;
  private static final double WIDEST_SPREAD = 0.10;
  private static final double SPREAD_RANGE = 0.08;

  private ImpliedQuality() {}

  /**
   * What it is judged by.
   *
   * @param ageMillis event time since the newest quote behind it
   * @param strikes strikes whose two-sided quotes took part, of the poorer expiry
   * @param spreadVolatility spread at the money in volatility, a fraction; NaN where nothing is
   *     quoted on both sides
   * @param arbitrage the expiries contradict each other
   */
  public record Evidence(long ageMillis, int strikes, double spreadVolatility, boolean arbitrage) {}

  /** The score; 0 where the spread is unknown, because then nothing can be traded at it. */
  public static double score(Evidence evidence) {
    double spread = (WIDEST_SPREAD - evidence.spreadVolatility()) / SPREAD_RANGE;
    boolean usable =
        evidence.ageMillis() <= FRESH_MILLIS && !evidence.arbitrage() && !Double.isNaN(spread);
    return usable
        ? Math.min(1, evidence.strikes() / ENOUGH_STRIKES) * Math.max(0, Math.min(1, spread))
        : 0;
  }

  /** Weight in the blend with the realised volatility, in [0, 0.5]. */
  public static double weight(double score) {
    return score / 2;
  }
}
