package io.firebreak.policy;

import java.io.Serializable;

/**
 * Parameters of the actions of a breaker.
 *
 * @param paceIntervalMillis interval in which a liquidation limit is counted, in [100, 60000] ms
 * @param tripShareRatio share of the pace that is left while the score is at the level of HALT, in
 *     [0.05, 1] (Firebreak paces at 400 bps of the linear depth per ten seconds and at 200 there)
 * @param withdrawalShare share of a customer's collateral that may leave in each interval while
 *     withdrawals are capped, in [0.01, 1]
 * @param withdrawalMillis that interval, in [1 min, 1 d]
 * @param bandWidening width of a widened band of order prices over that of the price band, in [1,
 *     10]
 * @param graceMillis time after a halt in which nothing is liquidated, in [0, 10 min]
 * @param jitterMillis by how much a halt may end before its limit, in [0, 60000] ms
 * @param paceChangeShare share by which live depth, and with it the pace, must have changed to be
 *     told again before the renewal, in [0.05, 0.9]
 */
public record BreakerLimits(
    long paceIntervalMillis,
    double tripShareRatio,
    double withdrawalShare,
    long withdrawalMillis,
    double bandWidening,
    long graceMillis,
    long jitterMillis,
    double paceChangeShare)
    implements Serializable {
  private static final long MINUTE = 60_000;
  private static final double PACE_CHANGE_SHARE = 0.2;

  /** A policy of before there was a share of change has the default. */
  public BreakerLimits {
    paceChangeShare = paceChangeShare == 0 ? PACE_CHANGE_SHARE : paceChangeShare;
  }

  static BreakerLimits defaults() {
    return new BreakerLimits(1_000, 0.5, 0.25, 240 * MINUTE, 2, MINUTE, 30_000, PACE_CHANGE_SHARE);
  }

  void check(Violations violations) {
    String at = "breaker.limits.";
    violations.range(at + "paceIntervalMillis", paceIntervalMillis, 100, MINUTE);
    violations.range(at + "tripShareRatio", tripShareRatio, 0.05, 1);
    violations.range(at + "withdrawalShare", withdrawalShare, 0.01, 1);
    violations.range(at + "withdrawalMillis", withdrawalMillis, MINUTE, 24 * 60 * MINUTE);
    violations.range(at + "bandWidening", bandWidening, 1, 10);
    violations.range(at + "graceMillis", graceMillis, 0, 10 * MINUTE);
    violations.range(at + "jitterMillis", jitterMillis, 0, MINUTE);
    violations.range(at + "paceChangeShare", paceChangeShare, 0.05, 0.9);
  }
}
