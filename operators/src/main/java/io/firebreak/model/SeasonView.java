package io.firebreak.model;

/**
 * Liquidity as a multiple of what is normal for it at this hour of this day of the week (UTC): 1 is
 * normal, NaN unknown, which a multiple is until an hour has been observed. Published; no decision
 * reads it.
 *
 * <p>Each comes with how far normal knows the hour: 0 where the hour has no sample yet, so that
 * normal is the plain slow mean of all hours; towards 1 the more often it was observed.
 *
 * @param bidDepthRatio bid depth within 100 bps over all books that count
 * @param bidDepthHourFraction how far its normal knows this hour, in [0, 1)
 * @param spreadRatio spread of the leading book
 * @param spreadHourFraction how far its normal knows this hour, in [0, 1)
 * @param volumeRatio traded USD, half-life of five minutes
 * @param volumeHourFraction how far its normal knows this hour, in [0, 1)
 */
public record SeasonView(
    double bidDepthRatio,
    double bidDepthHourFraction,
    double spreadRatio,
    double spreadHourFraction,
    double volumeRatio,
    double volumeHourFraction) {

  /** Nothing has been observed. */
  public static SeasonView unknown() {
    return new SeasonView(Double.NaN, 0, Double.NaN, 0, Double.NaN, 0);
  }
}
