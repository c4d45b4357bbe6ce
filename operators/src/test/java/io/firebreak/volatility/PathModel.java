package io.firebreak.volatility;

import java.util.Random;

/** Price paths of known volatility, 60 % a year on average; seeded. */
enum PathModel {
  /** Geometric Brownian motion. */
  BROWNIAN,
  /**
   * Heston (1993): variance falls back to 0.36 with a half-life of 8.3 hours, its own volatility is
   * 15, its correlation with the price -0.7.
   */
  HESTON,
  /** Brownian, with a fall of 2 % one hour before the estimate. */
  JUMP,
  /** Brownian, with independent noise of 1 bp in every price. */
  NOISE;

  private static final double VARIANCE = 0.36;
  private static final double REVERSION = 730;
  private static final double VOL_OF_VOL = 15;
  private static final double CORRELATION = -0.7;

  /** A path in steps of some seconds over some days, from time 0, and one day beyond them. */
  Path path(long seed, int stepSeconds, int days) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    int now = days * 86_400 / stepSeconds;
    int steps = now + 86_400 / stepSeconds;
    double dt = stepSeconds / VolatilityLadder.YEAR_SECONDS;
    double[] logs = new double[steps + 1];
    double[] variances = new double[steps + 1];
    double variance = VARIANCE;
    double y = 0;
    for (int i = 0; i <= steps; i++) {
      logs[i] = y + (this == NOISE ? 1e-4 * random.nextGaussian() : 0);
      variances[i] = variance;
      double z = random.nextGaussian();
      y += Math.sqrt(variance * dt) * z;
      y += this == JUMP && i == now - 3_600 / stepSeconds ? Math.log(0.98) : 0;
      variance = this == HESTON ? heston(variance, dt, z, random.nextGaussian()) : variance;
    }
    return new Path(logs, variances, stepSeconds);
  }

  private static double heston(double variance, double dt, double z, double other) {
    double correlated = CORRELATION * z + Math.sqrt(1 - CORRELATION * CORRELATION) * other;
    double next =
        variance
            + REVERSION * (VARIANCE - variance) * dt
            + VOL_OF_VOL * Math.sqrt(variance * dt) * correlated;
    return Math.max(0, next);
  }

  /**
   * One path.
   *
   * @param logs log prices
   * @param variances annualised variance that moves the price to the next point, jumps left out
   * @param stepSeconds time between points
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Path(double[] logs, double[] variances, int stepSeconds) {

    /** The state at a point. */
    RealisedState state(int end) {
      RealisedState state = RealisedVolatility.start(Math.exp(logs[0]), 0);
      for (int i = 1; i <= end; i++) {
        state = RealisedVolatility.update(state, Math.exp(logs[i]), 1_000L * i * stepSeconds);
      }
      return state;
    }

    /** True volatility before a point, averaged as an estimate of that half-life averages. */
    double volatilityBefore(int end, double halfLifeSeconds) {
      double kept = Math.pow(2, -stepSeconds / halfLifeSeconds);
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < end; i++) {
        sum = kept * sum + variances[i];
        weight = kept * weight + 1;
      }
      return Math.sqrt(sum / weight);
    }

    /** True volatility over some time after a point. */
    double volatilityAfter(int from, int seconds) {
      double sum = 0;
      int steps = seconds / stepSeconds;
      for (int i = from; i < from + steps; i++) {
        sum += variances[i];
      }
      return Math.sqrt(sum / steps);
    }
  }
}
