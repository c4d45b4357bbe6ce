package io.firebreak.leverage;

/**
 * Where a shock ends once the liquidations that it sets off have been sold.
 *
 * @param shock S0, the fall that comes from outside, fraction in [0, 1)
 * @param fall S*, the fall after all forced sales, fraction in [shock, 1]; NaN where ladder or
 *     depth is unknown
 * @param beyondLadder the fall passes the last point of the ladder: {@code fall} is a lower bound,
 *     because what waits deeper is not known
 * @param supercritical a cap was met: a haircut cannot fix this asset
 */
public record CascadeFall(double shock, double fall, boolean beyondLadder, boolean supercritical) {

  /** A = S* / S0; NaN for a shock of 0 and where the fall is unknown. */
  public double amplification() {
    return fall / shock;
  }

  /**
   * The fall within a cap on its amplification and one on itself; supercritical where one is met.
   *
   * @param mostAmplification at least 1
   * @param mostFall fraction in (0, 1]
   */
  public CascadeFall capped(double mostAmplification, double mostFall) {
    double cap = Math.min(mostAmplification * shock, mostFall);
    return fall >= cap && fall > shock
        ? new CascadeFall(shock, Math.max(shock, cap), beyondLadder, true)
        : this;
  }
}
