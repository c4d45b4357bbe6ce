package io.firebreak.liquidity;

import io.firebreak.model.PoolState;

/** Pools as tests need them. */
final class Pools {
  private static final double[] NONE = {};

  private Pools() {}

  static PoolState constantProduct(double base, double quote, double fee) {
    return new PoolState(fee, base, quote, Double.NaN, NONE, NONE);
  }

  static PoolState concentrated(double price, double[] bounds, double... liquidity) {
    return new PoolState(0, Double.NaN, Double.NaN, price, bounds, liquidity);
  }
}
