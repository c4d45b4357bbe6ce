package io.firebreak.simulation;

import java.util.Arrays;

/**
 * The price-forming core: all assets, one step at a time, under the actions of a policy.
 *
 * <p>This is the closed-loop seam: whoever drives it may set {@link MarketActions} per asset before
 * each {@link #step}; the default is none. Its path depends on seed, step and actions, not on what
 * the venues display.
 */
final class MarketDynamics {
  private final ShockSchedule schedule;
  private final long stepMillis;
  private final RandomStream random;
  private final AssetDynamics[] assets;
  private final MarketActions[] actions;
  private final LiquidationBatch sales = new LiquidationBatch();
  private long elapsedMillis;

  MarketDynamics(SimulationConfig config, RandomStream random) {
    this.random = random;
    schedule = new ShockSchedule(config);
    stepMillis = config.stepMillis();
    assets = new AssetDynamics[SimulatedAssets.ALL.size()];
    actions = new MarketActions[assets.length];
    Arrays.fill(actions, MarketActions.none());
    for (int a = 0; a < assets.length; a++) {
      assets[a] = new AssetDynamics(a, schedule, config, random.split());
    }
  }

  /** Sets what a policy does to an asset from the next step on. */
  void act(int asset, MarketActions newActions) {
    actions[asset] = newActions;
  }

  /** Moves the market by one step; the liquidations of the step replace those of the last. */
  void step() {
    elapsedMillis += stepMillis;
    sales.clear();
    double marketNoise = random.gaussian();
    double unrest = schedule.volatilityFactor(elapsedMillis);
    for (int a = 0; a < assets.length; a++) {
      // The leader comes first, so the others see its impact of this step.
      double leaderImpactLog =
          a == SimulatedAssets.BTC ? 0 : assets[SimulatedAssets.BTC].impactLog();
      assets[a].moveFundamental(elapsedMillis, unrest, marketNoise, leaderImpactLog);
      assets[a].liquidate(alphaDislocationLog(a), actions[a], sales);
    }
  }

  /** Log deviation of an asset on alpha that comes from outside. */
  private double alphaDislocationLog(int asset) {
    return asset == SimulatedAssets.USDE ? schedule.depegLog(elapsedMillis) : 0;
  }

  /** Log price of a listing in its own quote asset. */
  double listedPriceLog(Listing listing) {
    int venue = listing.venue().index();
    AssetDynamics asset = assets[listing.assetIndex()];
    VenueDislocation dislocation = asset.dislocation(venue);
    double local = listing.isPerpetual() ? dislocation.perpetualLog() : dislocation.spotLog();
    return asset.priceLog() + local + outsideLog(listing) - quoteLog(listing);
  }

  /** Log deviation of a listing's price that comes from outside. */
  double outsideLog(Listing listing) {
    return listing.venue() == SimulatedVenue.ALPHA ? alphaDislocationLog(listing.assetIndex()) : 0;
  }

  private double quoteLog(Listing listing) {
    return listing.venue() == SimulatedVenue.ALPHA ? assets[SimulatedAssets.USDT].priceLog() : 0;
  }

  AssetDynamics asset(int index) {
    return assets[index];
  }

  LiquidationBatch sales() {
    return sales;
  }
}
