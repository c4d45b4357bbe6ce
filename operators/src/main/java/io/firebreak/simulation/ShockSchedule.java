package io.firebreak.simulation;

/**
 * What happens to the market from outside: the fall of the fundamental, the restless hours after
 * it, and the local depeg on alpha.
 *
 * <p>The depeg is a script: alpha's collateral is dumped while its withdrawals are closed, so no
 * arbitrage reaches it. Times are milliseconds after the start.
 */
final class ShockSchedule {
  private static final double MINUTE = 60_000.0;
  private static final double FALL_MILLIS = 5 * MINUTE;
  private static final double RECOVERY_FROM_MILLIS = 20 * MINUTE;
  private static final double RECOVERY_HALF_LIFE_MILLIS = 45 * MINUTE;
  private static final double RECOVERED_SHARE = 0.4;
  private static final double UNREST = 1.5;
  private static final double UNREST_HALF_LIFE_MILLIS = 30 * MINUTE;
  private static final double DEPEG_FROM_MILLIS = 12 * MINUTE;
  private static final double DEPEG_FALL_MILLIS = 3 * MINUTE;
  private static final double DEPEG_UNTIL_MILLIS = 32 * MINUTE;
  private static final double DEPEG_RETURN_MILLIS = 5 * MINUTE;
  private static final double DEPEG_FALL = 0.35;

  private final double shockAtMillis;
  private final double intensity;

  ShockSchedule(SimulationConfig config) {
    shockAtMillis = config.shockAtMillis();
    intensity = config.intensity();
  }

  /** Log change of the fundamental since the start, for an asset that falls by {@code fall}. */
  double fundamentalLog(double fall, long elapsedMillis) {
    double since = elapsedMillis - shockAtMillis;
    if (since <= 0) {
      return 0;
    }
    double full = StrictMath.log1p(-fall * intensity);
    double recovered = RECOVERED_SHARE * (1 - decay(since - RECOVERY_FROM_MILLIS));
    return full * Math.min(1, since / FALL_MILLIS) * (1 - recovered);
  }

  /** Multiplier of the fundamental's volatility, 1 before the shock. */
  double volatilityFactor(long elapsedMillis) {
    double since = elapsedMillis - shockAtMillis;
    return since <= 0
        ? 1
        : 1 + UNREST * Math.min(1, intensity) * halving(since / UNREST_HALF_LIFE_MILLIS);
  }

  /** Log deviation of USDE on alpha from its price elsewhere; 0 outside the depeg. */
  double depegLog(long elapsedMillis) {
    double since = elapsedMillis - shockAtMillis;
    double falling = (since - DEPEG_FROM_MILLIS) / DEPEG_FALL_MILLIS;
    double returning = 1 - (since - DEPEG_UNTIL_MILLIS) / DEPEG_RETURN_MILLIS;
    double share = Math.max(0, Math.min(1, Math.min(falling, returning)));
    return share == 0 ? 0 : share * StrictMath.log1p(-DEPEG_FALL * Math.min(1, intensity));
  }

  private static double decay(double millis) {
    return millis <= 0 ? 1 : halving(millis / RECOVERY_HALF_LIFE_MILLIS);
  }

  private static double halving(double halfLives) {
    return StrictMath.pow(2, -halfLives);
  }
}
