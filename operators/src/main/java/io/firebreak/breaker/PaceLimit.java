package io.firebreak.breaker;

/**
 * How fast liquidations may go: a share of the bid depth within 100 bps per ten seconds (methods
 * 9.3), half of it while the score is at the level of HALT; in a reopening 25, 50 and 100 % of it
 * (methods 6.8, rule 7).
 */
final class PaceLimit {
  private static final double SECONDS = 10;

  private PaceLimit() {}

  /**
   * Share of live depth, NaN in states that do not pace. In a halt it is what the fallback paces
   * at. Blind for too long, it is at most {@code blindPaceShare}.
   */
  static double share(BreakerStatus status, BreakerMoment now) {
    double full = now.policy().paceShare();
    double share =
        switch (status.effective()) {
          case NORMAL, WATCH, RESTRICT -> Double.NaN;
          case PACE -> tripped(status, now) ? now.policy().limits().tripShareRatio() * full : full;
          case HALT -> stageShare(1) * full;
          // A reopening of a scope around it is known by its state alone.
          case REOPEN -> stageShare(Math.max(1, status.stay().stage())) * full;
        };
    return now.blindTooLong(status.clocks())
        ? Math.min(share, now.policy().blindPaceShare())
        : share;
  }

  private static boolean tripped(BreakerStatus status, BreakerMoment now) {
    return now.held(status.clocks().haltSinceMillis(), now.policy().haltHoldMillis());
  }

  /** The limit in USD per second, NaN where the share or the depth is unknown. */
  static double usdPerSecond(double share, double depthUsd) {
    return share * depthUsd / SECONDS;
  }

  private static double stageShare(int stage) {
    return stage == 1 ? 0.25 : stage == 2 ? 0.5 : 1;
  }
}
