package io.firebreak.liquidity;

import io.firebreak.model.PoolState;

/**
 * A market order against a pool, in the terms of a walk through a book: what it fills, at which
 * mean price, how far from the price before. The fee is in it: it is taken from what goes in before
 * the curve is asked, as pools do, so an infinitesimal order slips by the fee.
 *
 * @param filledBase base asset given (a sale) or taken (a purchase), fee included, base units
 * @param quote quote asset received or paid, fee included
 * @param slippage distance of the mean price from the pool's as a fraction of it, at least 0; NaN
 *     where nothing was filled
 * @param priceAfter price of the pool after it
 * @param exhausted whether a part of the order found no liquidity and was not filled
 */
public record PoolSwap(
    double filledBase, double quote, double slippage, double priceAfter, boolean exhausted) {
  /** Sells a quantity of the base asset, base units above 0. O(ranges). */
  public static PoolSwap sell(PoolState pool, double quantityBase) {
    PoolCurve curve = curve(pool, quantityBase);
    double kept = 1 - pool.feeFraction();
    double left = quantityBase * kept;
    double root = Math.sqrt(curve.price());
    double quote = 0;
    for (int range = curve.ranges() - 1; range >= 0 && left > 0; range--) {
      double from = Math.min(root, Math.sqrt(curve.upperBound(range)));
      double to = Math.sqrt(curve.lowerBound(range));
      double depth = curve.liquidity(range);
      if (from > to && depth > 0) {
        double taken = Math.min(left, depth * (1 / to - 1 / from));
        // Not a difference of prices: a small order in a deep pool would drown in its rounding.
        double share = taken * from / depth;
        quote += depth * from * share / (1 + share);
        root = taken < left ? to : from / (1 + share);
        left -= taken;
      }
    }
    double filled = left > 0 ? (quantityBase * kept - left) / kept : quantityBase;
    double slippage = filled > 0 ? 1 - quote / filled / curve.price() : Double.NaN;
    return new PoolSwap(filled, quote, slippage, root * root, left > 0);
  }

  /**
   * Buys a quantity of the base asset, base units above 0. All of an endless range has no price: an
   * order of that size gets nothing of it. O(ranges).
   */
  public static PoolSwap buy(PoolState pool, double quantityBase) {
    PoolCurve curve = curve(pool, quantityBase);
    double left = quantityBase;
    double root = Math.sqrt(curve.price());
    double quote = 0;
    for (int range = 0; range < curve.ranges() && left > 0; range++) {
      double from = Math.max(root, Math.sqrt(curve.lowerBound(range)));
      double to = Math.sqrt(curve.upperBound(range));
      double depth = curve.liquidity(range);
      double taken = Math.min(left, depth * (1 / from - 1 / to));
      double share = taken * from / depth;
      if (from < to && depth > 0 && share < 1) {
        quote += depth * from * share / (1 - share);
        root = taken < left ? to : from / (1 - share);
        left -= taken;
      }
    }
    double filled = left > 0 ? quantityBase - left : quantityBase;
    double paid = quote / (1 - pool.feeFraction());
    double slippage = filled > 0 ? paid / filled / curve.price() - 1 : Double.NaN;
    return new PoolSwap(filled, paid, slippage, root * root, left > 0);
  }

  private static PoolCurve curve(PoolState pool, double quantityBase) {
    if (!(quantityBase > 0 && quantityBase < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "quantityBase must be in (0, infinity), was " + quantityBase);
    }
    PoolCurve curve = PoolCurve.of(pool);
    if (!curve.known()) {
      throw new IllegalArgumentException("pool must have a price and liquidity, had " + pool);
    }
    return curve;
  }
}
