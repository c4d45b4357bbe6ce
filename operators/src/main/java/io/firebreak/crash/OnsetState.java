package io.firebreak.crash;

import io.firebreak.model.CrashLevel;
import io.firebreak.policy.OnsetPolicy;

/**
 * What has been told of a fall. It is told when it reaches WATCH, again when it is worse by a step
 * or reaches RESTRICT, and anew after half an hour below WATCH.
 *
 * @param toldScore highest score told, ln(weighted fall)
 * @param restricted RESTRICT has been told
 * @param aboveMillis when it was last at WATCH or above, {@link Long#MIN_VALUE} for never
 */
public record OnsetState(double toldScore, boolean restricted, long aboveMillis) {

  /** Nothing has been told. */
  public static OnsetState unseen() {
    return new OnsetState(Double.NEGATIVE_INFINITY, false, Long.MIN_VALUE);
  }

  /** Whether a score at a level is news at a time. */
  public boolean isNews(double score, CrashLevel level, long nowMillis, OnsetPolicy policy) {
    if (!level.atLeast(CrashLevel.WATCH)) {
      return false;
    }
    return opens(nowMillis, policy)
        || score >= toldScore + policy.repeatStep()
        || (level == CrashLevel.RESTRICT && !restricted);
  }

  /** The memory after that time. A fall that only the hour told counts as one at the threshold. */
  public OnsetState after(double score, CrashLevel level, long nowMillis, OnsetPolicy policy) {
    if (!level.atLeast(CrashLevel.WATCH)) {
      return this;
    }
    if (!isNews(score, level, nowMillis, policy)) {
      return new OnsetState(toldScore, restricted, nowMillis);
    }
    boolean anew = opens(nowMillis, policy);
    double told = Math.max(Math.log(policy.watchFall()), Double.isNaN(score) ? toldScore : score);
    return new OnsetState(
        anew ? told : Math.max(told, toldScore),
        level == CrashLevel.RESTRICT || (restricted && !anew),
        nowMillis);
  }

  private boolean opens(long nowMillis, OnsetPolicy policy) {
    return aboveMillis == Long.MIN_VALUE || nowMillis - aboveMillis > policy.episodeMillis();
  }
}
