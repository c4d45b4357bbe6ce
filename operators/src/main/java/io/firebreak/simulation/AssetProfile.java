package io.firebreak.simulation;

/**
 * The constants of a simulated asset.
 *
 * @param priceUsd price at the start
 * @param annualVolatility volatility of the fundamental in a calm market, annualised on 365 days
 * @param shockFall exogenous fall of the fundamental at intensity 1, as a fraction
 * @param marketLoading correlation with the common noise, in [0, 1]
 * @param leaderLoading how much of the leader's (BTC) impact passes to this price
 * @param leverage the borrowers, and the depth that their liquidations meet
 * @param display how venues quote it
 */
record AssetProfile(
    String name,
    double priceUsd,
    double annualVolatility,
    double shockFall,
    double marketLoading,
    double leaderLoading,
    Leverage leverage,
    Display display) {

  /**
   * Borrowers and depth.
   *
   * @param depthUsd calm depth, USD per unit of log price; a hundredth lies within 100 bps
   * @param normal the pool of a normal market
   * @param crowded the pool of a crowded one
   * @param nearestFall fall at which the most leveraged borrower is liquidated
   * @param farthestFall fall at which the last of the leveraged ones is; some lie beyond
   * @param maintenanceHaircut haircut under which the positions are held, in [0, 1)
   */
  record Leverage(
      double depthUsd,
      Pool normal,
      Pool crowded,
      double nearestFall,
      double farthestFall,
      double maintenanceHaircut) {

    Pool pool(Crowding crowding) {
      return crowding == Crowding.NORMAL ? normal : crowded;
    }
  }

  /**
   * All borrowers of an asset, and how far the depth that they meet may fall.
   *
   * @param collateralUsd collateral at the start, 0 for none
   * @param depthFloor least depth factor
   */
  record Pool(double collateralUsd, double depthFloor) {}

  /**
   * Quotes.
   *
   * @param priceScale price steps per unit of quote, a power of ten
   * @param quantityScale lots per unit of base, a power of ten
   * @param activity rate of updates and trades, relative to BTC
   * @param spreadFactor spread, relative to BTC
   */
  record Display(double priceScale, double quantityScale, double activity, double spreadFactor) {}
}
