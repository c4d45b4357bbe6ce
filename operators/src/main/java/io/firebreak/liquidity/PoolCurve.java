package io.firebreak.liquidity;

import io.firebreak.model.PoolState;
import java.util.function.DoubleBinaryOperator;

/**
 * What an automated market maker pays and takes between two prices, before its fee.
 *
 * <p>Within a range of liquidity L a move of the price from P to P' releases or takes {@code L
 * |sqrt P - sqrt P'|} of the quote asset against {@code L |1/sqrt P - 1/sqrt P'|} of the base asset
 * (Adams, Zinsmeister, Salem, Keefer, Robinson, "Uniswap v3 Core", 2021, section 6.2). A
 * constant-product pool of reserves x and y is one range over all prices with {@code L = sqrt(x y)}
 * and {@code P = y / x} (Adams, Zinsmeister, Robinson, "Uniswap v2 Core", 2020). Outside of all
 * ranges there is no liquidity: the price passes without a trade. Sums are O(ranges).
 */
public final class PoolCurve {
  private static final double[] ALL_PRICES = {0, Double.POSITIVE_INFINITY};

  private final double[] bounds;
  private final double[] liquidity;
  private final double price;

  private PoolCurve(double[] bounds, double[] liquidity, double price) {
    this.bounds = bounds;
    this.liquidity = liquidity;
    this.price = empty(liquidity) ? Double.NaN : price;
  }

  /**
   * The curve of a pool. A constant-product pool with one unknown reserve needs the price; a
   * concentrated one always does.
   */
  public static PoolCurve of(PoolState pool) {
    if (pool.rangeLiquidity().length > 0) {
      return new PoolCurve(pool.rangeBounds(), pool.rangeLiquidity(), pool.price());
    }
    double reservePrice = pool.reserveQuote() / pool.reserveBase();
    double price = Double.isNaN(reservePrice) ? pool.price() : reservePrice;
    double quote =
        Double.isNaN(pool.reserveQuote()) ? pool.reserveBase() * price : pool.reserveQuote();
    boolean drained = quote == 0 || pool.reserveBase() == 0;
    double rootProduct = drained ? 0 : quote / Math.sqrt(price);
    return new PoolCurve(ALL_PRICES, new double[] {rootProduct}, price);
  }

  /** Price of an infinitesimal trade before the fee; NaN where unknown or the pool is empty. */
  public double price() {
    return price;
  }

  /** Whether the pool can be measured: a price and all its liquidity, or none of it. */
  public boolean known() {
    return empty(liquidity) || (!Double.isNaN(price) && !Double.isNaN(quoteTo(0)));
  }

  /** Quote asset that changes hands while the price moves to another, at least 0. */
  public double quoteTo(double toPrice) {
    return amountTo(toPrice, (from, to) -> Math.sqrt(to) - Math.sqrt(from));
  }

  /** Base asset that changes hands while the price moves to another, at least 0. */
  public double baseTo(double toPrice) {
    return amountTo(toPrice, (from, to) -> 1 / Math.sqrt(from) - 1 / Math.sqrt(to));
  }

  /** Notional of each of {@link DepthBands} below the price, as of bids; 0 in an empty pool. */
  public double[] bidDepth() {
    double[] depth = new double[DepthBands.count()];
    for (int band = 0; band < depth.length && !Double.isNaN(price); band++) {
      depth[band] = quoteTo(price * (1 - DepthBands.bps(band) / 1e4));
    }
    return depth;
  }

  /** The same above the price, as of asks. */
  public double[] askDepth() {
    double[] depth = new double[DepthBands.count()];
    for (int band = 0; band < depth.length && !Double.isNaN(price); band++) {
      depth[band] = quoteTo(price * (1 + DepthBands.bps(band) / 1e4));
    }
    return depth;
  }

  private static boolean empty(double[] liquidity) {
    for (double each : liquidity) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  private double amountTo(double toPrice, DoubleBinaryOperator perLiquidity) {
    double low = Math.min(price, toPrice);
    double high = Math.max(price, toPrice);
    double sum = 0;
    for (int range = 0; range < liquidity.length; range++) {
      double from = Math.max(low, bounds[range]);
      double to = Math.min(high, bounds[range + 1]);
      if (from < to) {
        sum += liquidity[range] * perLiquidity.applyAsDouble(from, to);
      }
    }
    return sum;
  }

  int ranges() {
    return liquidity.length;
  }

  double liquidity(int range) {
    return liquidity[range];
  }

  double lowerBound(int range) {
    return bounds[range];
  }

  double upperBound(int range) {
    return bounds[range + 1];
  }
}
