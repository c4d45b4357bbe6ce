package io.firebreak.simulation;

/**
 * What a policy does to one asset in the simulated market: the seam for closed-loop runs.
 *
 * @param pacingCap most collateral that liquidations may sell per second and venue, as a share of
 *     the live depth in USD per unit of log price; above 0, infinite for none
 * @param maintenanceHaircut maintenance haircut of existing positions, in [0, 1); NaN leaves the
 *     haircut with which the market began
 * @param liquidationsHalted true while no position may be liquidated
 */
public record MarketActions(
    double pacingCap, double maintenanceHaircut, boolean liquidationsHalted) {
  private static final MarketActions NONE =
      new MarketActions(Double.POSITIVE_INFINITY, Double.NaN, false);

  /** Throws {@link IllegalArgumentException} that names the value out of range. */
  public MarketActions {
    if (!(pacingCap > 0)) {
      throw new IllegalArgumentException("pacingCap must be above 0, was " + pacingCap);
    }
    if (maintenanceHaircut < 0 || maintenanceHaircut >= 1) {
      throw new IllegalArgumentException(
          "maintenanceHaircut must be in [0, 1) or NaN, was " + maintenanceHaircut);
    }
  }

  /** The open loop: no policy acts. */
  public static MarketActions none() {
    return NONE;
  }
}
