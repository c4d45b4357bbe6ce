package io.firebreak.haircut;

import io.firebreak.leverage.LiquidationLadder;
import io.firebreak.liquidity.LiquidationHorizon;
import io.firebreak.liquidity.SquareRootImpact;

/**
 * Inputs of the formula, each with H1 as it stands, to be changed in one place at a time.
 *
 * @param implied annualised implied volatility
 * @param weight weight of implied variance
 * @param realised annualised realised volatility
 * @param stress stressed volatility
 * @param longFloor long-run floor of the volatility
 * @param sizeUsd position
 * @param dailyVolumeUsd traded in a day
 * @param seenDepthUsd linear depth before the share that counts
 * @param dailyVolatility one day
 * @param spread fraction
 * @param bonus fraction
 * @param poolUsd pledged collateral
 * @param slopeUsd USD per unit of fall on the ladder beyond its begin
 * @param beginsAt fall at which the ladder begins
 * @param loading wrong way
 */
record Golden(
    double implied,
    double weight,
    double realised,
    double stress,
    double longFloor,
    double sizeUsd,
    double dailyVolumeUsd,
    double seenDepthUsd,
    double dailyVolatility,
    double spread,
    double bonus,
    double poolUsd,
    double slopeUsd,
    double beginsAt,
    double loading) {
  private static final long HOUR = 3_600_000;
  private static final int POINTS = 381;

  static final Golden H1 =
      new Golden(.55, .5, .45, 1.2, .4, 5e6, 2e9, 4e9, .03, 2e-4, .05, 1e8, 6e8, .02, 0);

  static Golden named(String name) {
    return switch (name) {
      case "H1" -> H1;
      case "H2" ->
          new Golden(.55, .5, .45, 1.2, .4, 2e8, 2e9, 4e9, .03, 2e-4, .05, 1e8, 6e8, .02, 0);
      case "H3" ->
          new Golden(1.4, .5, 1.6, 1.2, .4, 5e6, 2e9, 4e8, .08, 2e-3, .05, 1e8, 6e8, .02, 0);
      case "H4" -> new Golden(0, 0, 1.1, 2.5, .8, 2e6, 5e7, 1e8, .06, 2e-3, .1, 3e7, 3e7, .05, 0);
      case "H5" ->
          new Golden(.55, .5, .45, 1.2, .4, 5e6, 2e9, 4e9, .03, 2e-4, .05, 1e8, 6e8, .02, .1);
      case "H6" ->
          new Golden(.55, 0, .45, 1.2, .4, 5e6, 2e9, 4e9, .03, 2e-4, .05, 1e8, 6e8, .02, 0);
      default -> throw new IllegalArgumentException("no golden case " + name);
    };
  }

  double forecast() {
    return HaircutVolatility.blended(implied, realised, 2 * weight);
  }

  double volatility() {
    return HaircutVolatility.floored(
        HaircutVolatility.stressed(forecast(), stress, .25), longFloor);
  }

  ModelHaircut model() {
    double tail = new TailQuantile(3.69, HOUR).loss(volatility());
    ModelTerms terms =
        new ModelTerms(
            1, new LiquidationHorizon(.1), SquareRootImpact.STANDARD, bonus, .02, 0, loading, 3);
    return HaircutModel.of(tail, sizeUsd, terms, sale());
  }

  private SaleConditions sale() {
    double[] ladder = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      ladder[i] = slopeUsd * Math.max(0, i * LiquidationLadder.STEP - beginsAt);
    }
    return new SaleConditions(
        dailyVolumeUsd, dailyVolatility, spread, .5 * seenDepthUsd, ladder, poolUsd, 0);
  }
}
