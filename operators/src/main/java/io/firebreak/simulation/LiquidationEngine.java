package io.firebreak.simulation;

/**
 * The liquidation engine of one venue for one asset: sells what is due, within the pacing cap.
 *
 * <p>Positions are sold whole, so a large one overdraws the allowance and the next ones wait until
 * it is paid back.
 */
final class LiquidationEngine {
  private final BorrowerPool pool;
  private final int asset;
  private final int venue;
  private final double stepSeconds;
  private double allowanceUsd;
  private double soldSinceLadderBase;

  LiquidationEngine(BorrowerPool pool, int asset, int venue, double stepSeconds) {
    this.pool = pool;
    this.asset = asset;
    this.venue = venue;
    this.stepSeconds = stepSeconds;
  }

  /** Sells for one step at a price, into a live depth (USD per unit of log price); returns USD. */
  double step(double priceUsd, double depthUsd, MarketActions actions, LiquidationBatch sales) {
    pool.maintenanceHaircut(actions.maintenanceHaircut());
    double budgetBase = pool.dueInStep(priceUsd, stepSeconds);
    double capUsd = actions.pacingCap() * depthUsd * stepSeconds;
    allowanceUsd = Math.min(capUsd, allowanceUsd + capUsd);
    if (actions.liquidationsHalted()) {
      return 0;
    }
    double soldBase = 0;
    while (pool.hasDue() && soldBase < budgetBase && allowanceUsd > 0) {
      double quantityBase = pool.liquidateNext();
      sales.add(asset, venue, quantityBase);
      soldBase += quantityBase;
      allowanceUsd -= quantityBase * priceUsd;
    }
    soldSinceLadderBase += soldBase;
    return soldBase * priceUsd;
  }

  BorrowerPool pool() {
    return pool;
  }

  /** Whether more than a twentieth of the collateral went since the last ladder. */
  boolean ladderIsOld() {
    return soldSinceLadderBase > 0
        && soldSinceLadderBase >= 0.05 * (pool.remainingBase() + soldSinceLadderBase);
  }

  void ladderPublished() {
    soldSinceLadderBase = 0;
  }
}
