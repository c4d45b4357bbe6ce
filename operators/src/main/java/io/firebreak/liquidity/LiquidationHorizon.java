package io.firebreak.liquidity;

/**
 * How long it takes to sell a position at a bounded share of the volume, {@code T = Q / (phi V_d)}.
 *
 * @param participation phi, share of the volume that the sale may be, in (0, 1]
 */
public record LiquidationHorizon(double participation) {
  private static final double HOURS = 24;

  public LiquidationHorizon {
    Positive.atMost("participation", participation, 1);
  }

  /** Hours until all is sold; NaN where the volume is unknown or 0. */
  public double hours(double sizeUsd, double dailyVolumeUsd) {
    return dailyVolumeUsd > 0 ? HOURS * sizeUsd / (participation * dailyVolumeUsd) : Double.NaN;
  }

  /**
   * Hours over which the whole position would run the same variance: the reaction time in full and
   * a third of the sale, since what is sold evenly runs {@code sigma^2 T / 3}.
   */
  public double effectiveHours(double sizeUsd, double dailyVolumeUsd, double reactionHours) {
    return reactionHours + hours(sizeUsd, dailyVolumeUsd) / 3;
  }
}
