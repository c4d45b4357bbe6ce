package io.firebreak.policy;

import java.io.Serializable;

/**
 * How the tail quantile is calibrated, and what it may not fall below.
 *
 * @param alpha share of liquidation horizons that may lose more than the tail, in [0.0001, 0.1]
 * @param step change of ln k by a whole horizon of breaches, in [0, 1]; 0 keeps k where it is
 * @param longFloorShare share of the long-run volatility below which haircuts are not built, in
 *     [0.25, 1] (EMIR RTS 153/2013, article 28(1)(c))
 * @param matureHorizons liquidation horizons after which an asset stands on its own calibration
 *     alone and is in the pool for younger ones, in [0, 100000]; 0 pools nothing
 */
public record TailPolicy(double alpha, double step, double longFloorShare, int matureHorizons)
    implements Serializable {

  /** The multiple stays where the policy puts it. */
  public static TailPolicy fixed() {
    return new TailPolicy(0.01, 0, 0.5, 0);
  }

  static TailPolicy defaults() {
    return new TailPolicy(0.01, 0.04, 0.5, 400);
  }

  void check(Violations violations) {
    violations.range("haircut.tail.alpha", alpha, 0.0001, 0.1);
    violations.range("haircut.tail.step", step, 0, 1);
    violations.range("haircut.tail.longFloorShare", longFloorShare, 0.25, 1);
    violations.range("haircut.tail.matureHorizons", matureHorizons, 0, 100_000);
  }
}
