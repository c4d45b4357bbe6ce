package io.firebreak.model;

/**
 * Realised volatility by estimators that are each robust to something else. Annualised over 365
 * days, as fractions; NaN where there is not enough data. Published; the haircut goes by the
 * ladder.
 *
 * @param twoScaleVolatility robust to noise, jumps included (two scales, half-life of four hours)
 * @param realisedVolatility from one-minute returns, jumps included, half-life of four hours
 * @param bipowerVolatility the same, robust to jumps
 * @param medRvVolatility the same, robust to jumps and zero returns
 * @param yangZhangVolatility from hourly ranges, half-life of one day
 * @param nextDayVolatility HAR forecast for the coming day
 * @param measuredFraction share of the four-hour estimates that is measured, in [0, 1]
 * @param noiseBps standard deviation of the noise in the price, basis points
 * @param jumpFraction share of the realised variance that is jumps, where it is significant
 * @param barJump Lee and Mykland's statistic of the newest one-minute bar, signed
 * @param jumpZ Barndorff-Nielsen and Shephard's statistic of jumps in the last hours, standard
 *     normal without
 * @param parkinsonVolatility from hourly ranges, half-life of one day
 * @param garmanKlassVolatility from hourly ranges and closes
 * @param rogersSatchellVolatility the same with drift
 * @param rangeMeasuredFraction share of the four estimates from ranges that is measured, in [0, 1]
 * @param nextHoursVolatility HAR forecast for the coming hours
 * @param nextDayMeasuredFraction share of the forecast for the coming day that is measured
 */
public record EstimatorView(
    double twoScaleVolatility,
    double realisedVolatility,
    double bipowerVolatility,
    double medRvVolatility,
    double yangZhangVolatility,
    double nextDayVolatility,
    double measuredFraction,
    double noiseBps,
    double jumpFraction,
    double barJump,
    double jumpZ,
    double parkinsonVolatility,
    double garmanKlassVolatility,
    double rogersSatchellVolatility,
    double rangeMeasuredFraction,
    double nextHoursVolatility,
    double nextDayMeasuredFraction) {
  private static final double NONE = Double.NaN;

  /** Nothing is known yet. */
  public static EstimatorView unknown() {
    return new EstimatorView(
        NONE, NONE, NONE, NONE, NONE, NONE, 0, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 0, NONE,
        0);
  }
}
