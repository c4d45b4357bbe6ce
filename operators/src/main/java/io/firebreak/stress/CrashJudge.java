package io.firebreak.stress;

import io.firebreak.crash.Breadth;
import io.firebreak.crash.CrashScore;
import io.firebreak.crash.OnsetState;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CrashLevel;
import io.firebreak.model.CrashView;
import io.firebreak.model.StressKind;
import io.firebreak.policy.OnsetPolicy;
import io.firebreak.tick.Tick;

/**
 * One fall, judged in the light of the market as of the tick before.
 *
 * @param fall measures of the asset
 * @param score ln(weighted fall), NaN where the fall is too small to be judged
 * @param level what it calls for
 * @param nowMillis end of the tick
 * @param policy policy in force
 */
record CrashJudge(
    CrashView fall, double score, CrashLevel level, long nowMillis, OnsetPolicy policy) {

  static CrashJudge of(AssetRisk risk, Tick<?> tick) {
    OnsetPolicy policy = tick.policy().stress().onset();
    CrashView fall = risk.crash();
    double breadth = Breadth.ofOthers(tick.market(), fall, risk.eventTimeMillis());
    double score = CrashScore.of(fall, breadth, policy);
    CrashLevel level = CrashScore.level(score, fall.fall60mLog(), policy);
    return new CrashJudge(fall, score, level, tick.endMillis(), policy);
  }

  boolean isNews(OnsetState told) {
    return told.isNews(score, level, nowMillis, policy);
  }

  OnsetState after(OnsetState told) {
    return told.after(score, level, nowMillis, policy);
  }

  /**
   * The letter: the weighted fall beside the plain one of half an hour, at every level in units of
   * one threshold, so that a deeper fall is never the milder letter. Where only the hour told, its
   * fall beside itself.
   */
  Judgement judgement() {
    double weighted = Math.exp(score);
    if (weighted >= policy.watchFall()) {
      return new Judgement(
          StressKind.CRASH_ONSET, true, weighted, fall.fall30mLog(), policy.watchFall());
    }
    return new Judgement(
        StressKind.CRASH_ONSET, true, fall.fall60mLog(), fall.fall60mLog(), policy.hourFall());
  }
}
