package io.firebreak.simulation;

/**
 * One asset of the simulated market: fundamental, borrowers, impact, depth.
 *
 * <p>The model is a compact leverage-cycle model in the line of Thurner, Farmer and Geanakoplos
 * (2012): the price is the fundamental times the impact of forced sales, which meet a depth that
 * vanishes with fast volatility. O(1) per step beside the liquidations.
 */
final class AssetDynamics {
  private final AssetProfile profile;
  private final Fundamental fundamental;
  private final PriceImpact impact;
  private final DepthFactor depth;
  private final LiquidationEngine[] engines;
  private final VenueDislocation[] dislocations;
  private double fundamentalLog;
  private double priceLog;
  private double leaderLog;

  AssetDynamics(int asset, ShockSchedule schedule, SimulationConfig config, RandomStream random) {
    double stepSeconds = config.stepMillis() / 1000.0;
    Crowding crowding = config.crowding();
    profile = SimulatedAssets.ALL.get(asset);
    fundamental = new Fundamental(profile, schedule, random.split(), stepSeconds);
    impact = new PriceImpact(stepSeconds);
    double deviation = fundamental.stepDeviation();
    AssetProfile.Pool all = profile.leverage().pool(crowding);
    depth =
        new DepthFactor(
            deviation * deviation, stepSeconds, all.depthFloor(), crowding.depthSteepness());
    SimulatedVenue[] venues = SimulatedVenue.values();
    engines = new LiquidationEngine[venues.length];
    dislocations = new VenueDislocation[venues.length];
    for (int v = 0; v < venues.length; v++) {
      double share = collateralShare(asset, venues[v]);
      BorrowerPool pool =
          new BorrowerPool(
              profile, share * all.collateralUsd(), crowding.largestSize(), random.split());
      engines[v] = new LiquidationEngine(pool, asset, v, stepSeconds);
      double noise = venues[v].liquidity().basisBps() * profile.display().spreadFactor() * 1e-4;
      dislocations[v] = new VenueDislocation(noise, stepSeconds, random.split());
    }
    fundamentalLog = StrictMath.log(profile.priceUsd());
    priceLog = fundamentalLog;
  }

  /** The stable collateral is borrowed against on alpha only, the coins on alpha and beta. */
  private static double collateralShare(int asset, SimulatedVenue venue) {
    return switch (venue) {
      case ALPHA -> asset == SimulatedAssets.USDE ? 1.0 : 0.6;
      case BETA -> asset == SimulatedAssets.USDE ? 0.0 : 0.4;
      case GAMMA -> 0.0;
    };
  }

  /** Moves the fundamental and takes over the leader's impact; the price follows at once. */
  void moveFundamental(
      long elapsedMillis, double volatilityFactor, double marketNoise, double leaderImpactLog) {
    fundamentalLog = fundamental.step(elapsedMillis, volatilityFactor, marketNoise);
    leaderLog = profile.leaderLoading() * leaderImpactLog;
  }

  /**
   * Liquidates at the moved price, whose proceeds hit the price of the same step.
   *
   * @param alphaDislocationLog exogenous deviation of alpha, at whose own price it liquidates
   */
  void liquidate(double alphaDislocationLog, MarketActions actions, LiquidationBatch sales) {
    double depthUsd = depthUsd();
    double totalUsd = 0;
    for (int v = 0; v < engines.length; v++) {
      double localLog = v == 0 ? alphaDislocationLog : 0;
      double priceUsd = StrictMath.exp(fundamentalLog + leaderLog + impact.log() + localLog);
      double soldUsd = engines[v].step(priceUsd, depthUsd, actions, sales);
      dislocations[v].step(-soldUsd / depthUsd);
      // Where arbitrage is closed, the sales stay on the venue and are part of its dislocation.
      totalUsd += localLog == 0 ? soldUsd : 0;
    }
    impact.step(totalUsd, depthUsd);
    double before = priceLog;
    priceLog = fundamentalLog + leaderLog + impact.log();
    depth.update(priceLog - before);
  }

  AssetProfile profile() {
    return profile;
  }

  /** Log of the consolidated price in USD. */
  double priceLog() {
    return priceLog;
  }

  double impactLog() {
    return impact.log();
  }

  /** Live depth, USD per unit of log price. */
  double depthUsd() {
    return profile.leverage().depthUsd() * depth.value();
  }

  double depthFactor() {
    return depth.value();
  }

  /** Fast over calm volatility. */
  double volatilityRatio() {
    return depth.volatilityRatio();
  }

  /** Standard deviation of a calm step, log. */
  double calmStepDeviation() {
    return fundamental.stepDeviation();
  }

  VenueDislocation dislocation(int venue) {
    return dislocations[venue];
  }

  LiquidationEngine engine(int venue) {
    return engines[venue];
  }
}
