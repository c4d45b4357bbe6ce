package io.firebreak.volatility;

/**
 * Coefficients of a HAR forecast of variance (Corsi 2009, Journal of Financial Econometrics 7(2)).
 *
 * <p>Non-negative, so that no forecast is; with a sum of at most 0.98, so that forecasts of
 * forecasts fade.
 *
 * @param fast of the last day (or the fastest horizon), at least 0
 * @param middle of the last week, at least 0
 * @param slow of the last month, at least 0
 */
public record HarWeights(double fast, double middle, double slow) {
  private static final double HIGHEST_SUM = 0.98;

  /** Before any calibration; they sum to 0.95. */
  public static final HarWeights UNCALIBRATED = new HarWeights(0.35, 0.35, 0.25);

  public HarWeights {
    if (!(fast >= 0 && middle >= 0 && slow >= 0 && fast + middle + slow <= HIGHEST_SUM)) {
      throw new IllegalArgumentException(
          "HAR weights must be at least 0 with a sum of at most "
              + HIGHEST_SUM
              + ", were "
              + fast
              + ", "
              + middle
              + ", "
              + slow);
    }
  }

  /** Forecast variance from three variances per unit of time; NaN where one is. */
  double forecast(double fastVariance, double middleVariance, double slowVariance) {
    return fast * fastVariance + middle * middleVariance + slow * slowVariance;
  }
}
