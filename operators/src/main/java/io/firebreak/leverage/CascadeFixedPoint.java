package io.firebreak.leverage;

/**
 * Smallest fixed point of {@code S = 1 - (1 - S0) exp(-L(S) / Delta)} at or above the shock S0:
 * forced sales move the price down the exponential impact curve of Cont and Schaanning (2017), and
 * the lower price forces more sales.
 *
 * <p>The ladder is taken as linear between its points. There the map is concave in S, so a segment
 * that begins and ends below the map holds no fixed point, and one that ends above it holds exactly
 * one. The search is therefore exact, with no iteration that slows down near R = 1: O(points) and
 * one bisection.
 */
public final class CascadeFixedPoint {
  private static final double SMALLEST_DEPTH_USD = 1;

  /** Halves a segment of 25 bps below the resolution of a double. */
  private static final int BISECTIONS = 52;

  private final double[] ladderUsd;
  private final double depthUsd;
  private final double shock;

  private CascadeFixedPoint(double[] ladderUsd, double depthUsd, double shock) {
    this.ladderUsd = ladderUsd;
    this.depthUsd = Math.max(SMALLEST_DEPTH_USD, depthUsd);
    this.shock = shock;
  }

  /**
   * Where a shock ends.
   *
   * @param ladderUsd L at falls of 0, 25, 50, ... bps, any number of points; empty while unknown
   * @param linearDepthUsd Delta: USD of net selling per unit relative move; 0 for a book that is
   *     known to be empty, NaN while unknown
   * @param shock S0, fraction in [0, 1)
   * @throws IllegalArgumentException if the shock is out of range
   */
  public static CascadeFall of(double[] ladderUsd, double linearDepthUsd, double shock) {
    if (!(shock >= 0 && shock < 1)) {
      throw new IllegalArgumentException("shock must be in [0, 1), was " + shock);
    }
    if (ladderUsd.length == 0 || Double.isNaN(linearDepthUsd)) {
      return new CascadeFall(shock, Double.NaN, false, false);
    }
    return new CascadeFixedPoint(ladderUsd, linearDepthUsd, shock).solve();
  }

  private CascadeFall solve() {
    double left = shock;
    if (mapped(left) <= left) {
      return new CascadeFall(shock, shock, false, false);
    }
    for (int point = (int) (shock / LiquidationLadder.STEP) + 1;
        point < ladderUsd.length;
        point++) {
      double right = point * LiquidationLadder.STEP;
      if (mapped(right) <= right) {
        return new CascadeFall(shock, crossing(left, right), false, false);
      }
      left = Math.max(left, right);
    }
    return new CascadeFall(shock, mapped(1), true, false);
  }

  private double crossing(double left, double right) {
    double low = left;
    double high = right;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (mapped(middle) <= middle) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** The fall that the sales at a fall lead to. StrictMath: the same bits on every platform. */
  private double mapped(double fall) {
    return shock - (1 - shock) * StrictMath.expm1(-soldUsd(fall) / depthUsd);
  }

  private double soldUsd(double fall) {
    double bin = fall / LiquidationLadder.STEP;
    int below = Math.min((int) bin, ladderUsd.length - 1);
    int above = Math.min(below + 1, ladderUsd.length - 1);
    return ladderUsd[below] + (bin - below) * (ladderUsd[above] - ladderUsd[below]);
  }
}
