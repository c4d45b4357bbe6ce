package io.firebreak.simulation;

/**
 * What an asset is worth without forced sales: a mean-reverting log price around an exogenous path.
 *
 * <p>The pull (half-life 1 h) keeps a calm part calm over any length.
 */
final class Fundamental {
  private static final double PULL_HALF_LIFE_SECONDS = 3600;
  private static final double YEAR_SECONDS = 365 * 86_400.0;

  private final AssetProfile profile;
  private final ShockSchedule schedule;
  private final RandomStream random;
  private final double stepDeviation;
  private final double startLog;
  private final double pull;
  private double deviationLog;

  Fundamental(
      AssetProfile profile, ShockSchedule schedule, RandomStream random, double stepSeconds) {
    this.profile = profile;
    this.schedule = schedule;
    this.random = random;
    stepDeviation = profile.annualVolatility() * Math.sqrt(stepSeconds / YEAR_SECONDS);
    startLog = StrictMath.log(profile.priceUsd());
    pull = StrictMath.pow(2, -stepSeconds / PULL_HALF_LIFE_SECONDS);
  }

  /** Standard deviation of a calm step, log. */
  double stepDeviation() {
    return stepDeviation;
  }

  /** Moves one step with the noise that all assets share; returns the log price in USD. */
  double step(long elapsedMillis, double volatilityFactor, double marketNoise) {
    double loading = profile.marketLoading();
    double noise = loading * marketNoise + Math.sqrt(1 - loading * loading) * random.gaussian();
    deviationLog = deviationLog * pull + volatilityFactor * stepDeviation * noise;
    return startLog + deviationLog + schedule.fundamentalLog(profile.shockFall(), elapsedMillis);
  }
}
