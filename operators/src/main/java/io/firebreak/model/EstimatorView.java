package io.firebreak.model;

/**
 * Realised volatility by estimators that are each robust to something else. Annualised over 365
 * days, as fractions; NaN where there is not enough data. Published; the haircut goes by the
 * ladder.
 *
 * @param twoScale robust to noise, jumps included (two scales, half-life of four hours)
 * @param realised from one-minute returns, jumps included, half-life of four hours
 * @param bipower the same, robust to jumps
 * @param medRv the same, robust to jumps and zero returns
 * @param yangZhang from hourly ranges, half-life of one day
 * @param nextDay HAR forecast for the coming day
 * @param measuredShare share of the four-hour estimates that is measured, in [0, 1]
 * @param noiseBps standard deviation of the noise in the price, basis points
 * @param jumpShare share of the realised variance that is jumps, where it is significant
 * @param barJump Lee and Mykland's statistic of the newest one-minute bar, signed
 */
public record EstimatorView(
    double twoScale,
    double realised,
    double bipower,
    double medRv,
    double yangZhang,
    double nextDay,
    double measuredShare,
    double noiseBps,
    double jumpShare,
    double barJump) {
  private static final double NONE = Double.NaN;

  /** Nothing is known yet. */
  public static EstimatorView unknown() {
    return new EstimatorView(NONE, NONE, NONE, NONE, NONE, NONE, 0, NONE, NONE, NONE);
  }
}
