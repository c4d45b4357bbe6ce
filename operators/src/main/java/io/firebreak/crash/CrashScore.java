package io.firebreak.crash;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.CrashView;
import io.firebreak.policy.OnsetPolicy;

/**
 * How much a fall weighs: the fall of half an hour times e to its context.
 *
 * <p>The same fall is an ordinary bad half hour of a wild market and the beginning of a crash in a
 * calm one. Context is what tells them apart early: many assets fall at once, the fall goes on for
 * hours, ranges have widened against the half day, and it is fast. A convention fitted to recorded
 * crashes, no probability.
 */
public final class CrashScore {
  private CrashScore() {}

  /**
   * ln(weighted fall); NaN while the fall is too small to be judged, or unknown.
   *
   * @param breadth share of the other assets that fall, in [0, 1]
   */
  public static double of(CrashView fall, double breadth, OnsetPolicy policy) {
    if (!(fall.fall30mLog() >= policy.leastFall())) {
      return Double.NaN;
    }
    double widening = Math.log(fall.volatilityRatio());
    double context =
        policy.breadthWeight() * breadth
            + policy.threeHourWeight() * fall.net180mLog()
            + (Double.isNaN(widening) ? 0 : policy.volatilityWeight() * widening)
            + policy.speedWeight() * (fall.fall10mLog() - policy.speedFall());
    return Math.log(fall.fall30mLog()) + Math.max(0, Math.min(policy.mostContext(), context));
  }

  /** The level that a score and the fall of an hour call for; unknown ones call for none. */
  public static CrashLevel level(double score, double hourFall, OnsetPolicy policy) {
    double watch = Math.log(policy.watchFall());
    double restrict = Math.log(policy.restrictFall());
    if (score >= restrict) {
      return CrashLevel.RESTRICT;
    }
    if (score >= Math.max(watch, restrict - policy.exitStep())) {
      return CrashLevel.RESTRICT_FADES;
    }
    if (score >= watch || hourFall >= policy.hourFall()) {
      return CrashLevel.WATCH;
    }
    boolean fades =
        score >= watch - policy.exitStep()
            || hourFall >= policy.hourFall() * Math.exp(-policy.exitStep());
    return fades ? CrashLevel.WATCH_FADES : CrashLevel.CALM;
  }
}
