package io.firebreak.simulation;

import io.firebreak.model.Exposures;
import java.util.Arrays;

/**
 * The leveraged positions in one asset on one venue, in the order in which a fall reaches them.
 *
 * <p>A position is liquidated whole. The engine of the venue works through what is due with a
 * half-life of 15 s, so a cascade takes minutes, not one step.
 */
final class BorrowerPool {
  static final int BORROWERS = 400;
  static final int LADDER_POINTS = 64;

  private static final double ENGINE_HALF_LIFE_SECONDS = 15;
  private static final double LEVERAGED_SHARE = 0.7;
  private static final double SAFEST_FALL = 0.8;
  private static final double PARETO_SHAPE = 1.5;
  private static final double SMALLEST_SIZE = 0.2;

  private final double[] liquidationPricesUsd;
  private final double[] collateralBase;
  private final double initialHaircut;
  private double haircut;
  private int first;
  private int due;
  private double dueBase;
  private double remainingBase;

  BorrowerPool(
      AssetProfile profile, double collateralUsd, double largestSize, RandomStream random) {
    int count = collateralUsd > 0 ? BORROWERS : 0;
    AssetProfile.Leverage leverage = profile.leverage();
    initialHaircut = leverage.maintenanceHaircut();
    haircut = initialHaircut;
    liquidationPricesUsd = new double[count];
    collateralBase = new double[count];
    double total = 0;
    for (int i = 0; i < count; i++) {
      double fall = liquidationFall(leverage, random);
      // Negative, so that an ascending sort puts the highest price first.
      liquidationPricesUsd[i] = -profile.priceUsd() * (1 - fall);
      collateralBase[i] = size(largestSize, random);
      total += collateralBase[i];
    }
    Arrays.sort(liquidationPricesUsd);
    double unit = count == 0 ? 0 : collateralUsd / profile.priceUsd() / total;
    double lots = profile.display().quantityScale();
    for (int i = 0; i < count; i++) {
      liquidationPricesUsd[i] = -liquidationPricesUsd[i];
      collateralBase[i] = Math.max(1, Math.rint(collateralBase[i] * unit * lots)) / lots;
      remainingBase += collateralBase[i];
    }
  }

  /** Seven in ten are leveraged, around the middle of the range; the rest lie beyond it. */
  private static double liquidationFall(AssetProfile.Leverage leverage, RandomStream random) {
    double near = leverage.nearestFall();
    double far = leverage.farthestFall();
    return random.uniform() < LEVERAGED_SHARE
        ? near + (far - near) * (random.uniform() + random.uniform()) / 2
        : far + (SAFEST_FALL - far) * random.uniform();
  }

  private static double size(double largestSize, RandomStream random) {
    double pareto = StrictMath.pow(1 - random.uniform(), -1 / PARETO_SHAPE);
    return SMALLEST_SIZE + Math.min(largestSize, pareto);
  }

  /**
   * The haircut in force; liquidation prices move with 1 / (1 - haircut). NaN restores the first.
   */
  void maintenanceHaircut(double newHaircut) {
    haircut = Double.isNaN(newHaircut) ? initialHaircut : newHaircut;
  }

  /** Finds what is due at a price, and how much of it the engine sells in a step. */
  double dueInStep(double priceUsd, double stepSeconds) {
    double price = priceUsd * (1 - haircut) / (1 - initialHaircut);
    while (due < collateralBase.length && liquidationPricesUsd[due] >= price) {
      dueBase += collateralBase[due++];
    }
    while (due > first && liquidationPricesUsd[due - 1] < price) {
      dueBase -= collateralBase[--due];
    }
    if (due == first) {
      // Cancels the rounding left by the sums.
      dueBase = 0;
    }
    return dueBase * (1 - StrictMath.pow(2, -stepSeconds / ENGINE_HALF_LIFE_SECONDS));
  }

  boolean hasDue() {
    return first < due;
  }

  /** Liquidates the due position with the highest price; returns its collateral in base units. */
  double liquidateNext() {
    double sold = collateralBase[first++];
    dueBase -= sold;
    remainingBase -= sold;
    return sold;
  }

  /** Collateral not yet liquidated, in base units. */
  double remainingBase() {
    return remainingBase;
  }

  /** The remaining positions in at most {@link #LADDER_POINTS} groups of neighbours. */
  Exposures ladder() {
    int count = collateralBase.length - first;
    int points = Math.min(LADDER_POINTS, count);
    double[] prices = new double[points];
    double[] quantities = new double[points];
    double scale = (1 - initialHaircut) / (1 - haircut);
    for (int point = 0; point < points; point++) {
      int to = first + (int) ((long) count * (point + 1) / points);
      double usd = 0;
      for (int i = first + (int) ((long) count * point / points); i < to; i++) {
        usd += collateralBase[i] * liquidationPricesUsd[i] * scale;
        quantities[point] += collateralBase[i];
      }
      prices[point] = usd / quantities[point];
    }
    return new Exposures(prices, quantities, haircut);
  }
}
