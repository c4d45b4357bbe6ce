package io.firebreak.haircut;

import io.firebreak.model.VolatilityView;
import io.firebreak.volatility.VolatilityLadder;

/**
 * Volatility over the coming liquidation horizon: a variance blend of three rungs of the ladder,
 * chosen by the horizon, mostly of negative returns.
 *
 * <p>The blend is a heterogeneous autoregression (Corsi 2009) with leverage legs: a fast rung of
 * about the horizon, at most four hours, by both signs (0.15) and downside (0.15); the downside of
 * the rung above it (0.40); the downside of the rung three above it (0.30), to which variance
 * reverts. Negative returns say more about coming losses than positive ones. On hourly closes of
 * 2018 to 2023 the weights lie in a flat optimum of shortfall beyond the haircut for horizons of 4
 * and 24 hours; on minute bars of spring 2021 for 15 and 60 minutes.
 */
final class TailVolatility {
  private static final double FAST = 0.15;
  private static final double FAST_DOWNSIDE = 0.15;
  private static final double MIDDLE_DOWNSIDE = 0.40;
  private static final double SLOW_DOWNSIDE = 0.30;

  private TailVolatility() {}

  /** Annualised volatility for a horizon; NaN where no rung of the blend is known. */
  static double of(VolatilityView ladder, long horizonMillis) {
    int fast = fastRung(horizonMillis);
    Blend blend = new Blend();
    blend.add(FAST, ladder.realised(), fast);
    blend.add(FAST_DOWNSIDE, ladder.downside(), fast);
    blend.add(MIDDLE_DOWNSIDE, ladder.downside(), fast + 1);
    blend.add(SLOW_DOWNSIDE, ladder.downside(), fast + 3);
    return blend.volatility();
  }

  /** All rungs of the blend are known. */
  static boolean complete(VolatilityView ladder, long horizonMillis) {
    int fast = fastRung(horizonMillis);
    return known(ladder.realised(), fast)
        && known(ladder.downside(), fast)
        && known(ladder.downside(), fast + 1)
        && known(ladder.downside(), fast + 3);
  }

  /** Slowest rung of at most the horizon and four hours, but not the two-minute one. */
  static int fastRung(long horizonMillis) {
    boolean hours =
        horizonMillis >= 1e3 * VolatilityLadder.halfLifeSeconds(VolatilityLadder.FOUR_HOURS);
    return hours ? VolatilityLadder.FOUR_HOURS : VolatilityLadder.FIFTEEN_MINUTES;
  }

  private static boolean known(double[] rungs, int rung) {
    return rung < rungs.length && Double.isFinite(rungs[rung]);
  }

  /** Variances by weight; unknown ones leave their weight to the others. */
  private static final class Blend {
    private double variance;
    private double weight;

    void add(double part, double[] rungs, int rung) {
      if (known(rungs, rung)) {
        variance += part * rungs[rung] * rungs[rung];
        weight += part;
      }
    }

    double volatility() {
      return weight > 0 ? Math.sqrt(variance / weight) : Double.NaN;
    }
  }
}
