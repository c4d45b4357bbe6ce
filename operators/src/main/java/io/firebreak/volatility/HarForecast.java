package io.firebreak.volatility;

/**
 * Forecasts of volatility from three horizons (Corsi 2009), in a market without weekends: a day, 7
 * days and 30 days for tomorrow; 15 minutes, 4 hours and a day for the next hours.
 */
final class HarForecast {
  private static final int WEEK = 7;
  private static final double DAY_SECONDS = 86_400;

  private HarForecast() {}

  /**
   * Annualised volatility of the coming day. Days that are missing stand at the prior, as {@link
   * #weight} says; NaN where all are.
   */
  static double nextDay(DayState days, HarWeights har, double priorVolatility) {
    if (weight(days, har) == 0) {
      return Double.NaN;
    }
    double prior = Annualised.variance(priorVolatility, DAY_SECONDS);
    double[] known = days.variances();
    double variance =
        har.forecast(
            DailyVariance.mean(known, 1, prior),
            DailyVariance.mean(known, WEEK, prior),
            DailyVariance.mean(known, DayState.DAYS, prior));
    return Annualised.volatility(variance, DAY_SECONDS);
  }

  /** Share of the coefficients that falls on measured days, in [0, 1]. */
  static double weight(DayState days, HarWeights har) {
    double[] known = days.variances();
    return har.forecast(
            DailyVariance.known(known, 1),
            DailyVariance.known(known, WEEK),
            DailyVariance.known(known, DayState.DAYS))
        / har.forecast(1, 1, 1);
  }

  /** Annualised volatility of the next hours from that of each rung; NaN where one is unknown. */
  static double nextHours(double[] volatility, HarWeights har) {
    return Math.sqrt(
        har.forecast(
            square(volatility[VolatilityLadder.FIFTEEN_MINUTES]),
            square(volatility[VolatilityLadder.FOUR_HOURS]),
            square(volatility[VolatilityLadder.ONE_DAY])));
  }

  private static double square(double x) {
    return x * x;
  }
}
