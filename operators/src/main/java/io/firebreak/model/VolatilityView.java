package io.firebreak.model;

/**
 * Annualised volatilities of an asset, as fractions, 365-day year.
 *
 * @param realised the ladder, one per half-life of {@code VolatilityLadder.HALF_LIVES_SECONDS}
 * @param downside the same from negative returns alone, scaled to the same units
 * @param implied implied volatility, NaN where unknown
 * @param jump the newest ten-second return in units of the four-hour volatility, absolute
 * @param impliedFrom where the implied volatility comes from
 */
@SuppressWarnings("ArrayRecordComponent")
public record VolatilityView(
    double[] realised, double[] downside, double implied, double jump, ImpliedView impliedFrom) {

  /** A view of before options were read does not say where it comes from. */
  public VolatilityView {
    impliedFrom = impliedFrom == null ? ImpliedView.unknown() : impliedFrom;
  }
}
