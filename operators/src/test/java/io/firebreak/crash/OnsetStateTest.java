package io.firebreak.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CrashLevel;
import io.firebreak.policy.OnsetPolicy;
import io.firebreak.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OnsetStateTest {
  private static final OnsetPolicy POLICY = Policy.v0().stress().onset();
  private static final double WATCH = Math.log(POLICY.watchFall());
  private static final double RESTRICT = Math.log(POLICY.restrictFall());
  private static final long MINUTE = 60_000;

  private OnsetState state = OnsetState.unseen();

  private boolean told(double score, long millis) {
    CrashLevel level = CrashScore.level(score, 0, POLICY);
    boolean news = state.isNews(score, level, millis, POLICY);
    state = state.after(score, level, millis, POLICY);
    return news;
  }

  @Test
  void isToldWhenItReachesWatch() {
    assertThat(told(Math.nextDown(WATCH), 0)).isFalse();
    assertThat(told(WATCH, MINUTE)).isTrue();
    assertThat(told(WATCH, 2 * MINUTE)).isFalse();
  }

  @Test
  void isToldAgainWhenWorseByItsStep() {
    told(WATCH, 0);
    assertThat(told(WATCH + 0.19, MINUTE)).isFalse();
    assertThat(told(WATCH + POLICY.repeatStep(), 2 * MINUTE)).isTrue();
    assertThat(told(WATCH + 0.3, 3 * MINUTE)).isFalse();
  }

  @Test
  void isToldAgainWhenItReachesRestrict() {
    told(RESTRICT - 0.1, 0);
    assertThat(told(RESTRICT, MINUTE)).isTrue();
    assertThat(told(RESTRICT, 2 * MINUTE)).isFalse();
  }

  @Test
  void isToldAnewAfterHalfAnHourBelow() {
    told(WATCH + 0.1, 0);
    told(WATCH, MINUTE);
    assertThat(told(WATCH, MINUTE + POLICY.episodeMillis())).isFalse();
    assertThat(told(WATCH, 2 * MINUTE + 2 * POLICY.episodeMillis())).isTrue();
  }

  @Test
  void fallOfAnHourIsToldOnceAndCountsAsOneAtTheThreshold() {
    double none = Double.NaN;
    assertThat(state.isNews(none, CrashLevel.WATCH, 0, POLICY)).isTrue();
    state = state.after(none, CrashLevel.WATCH, 0, POLICY);
    assertThat(state.isNews(none, CrashLevel.WATCH, MINUTE, POLICY)).isFalse();
    assertThat(state.isNews(WATCH + 0.2, CrashLevel.WATCH, MINUTE, POLICY)).isTrue();
  }

  /** Against the rule written down over the whole list of what came before. */
  @Test
  void tellsWhatTheNaiveRuleTells() {
    Random random = new Random(11);
    List<Double> scores = new ArrayList<>();
    int news = 0;
    for (int minute = 0; minute < 20_000; minute++) {
      double last = scores.isEmpty() ? -3 : scores.get(minute - 1);
      scores.add(last + 0.15 * random.nextGaussian() - 0.02 * (last + 2.6));
      boolean told = told(scores.get(minute), minute * MINUTE);
      assertThat(told).as("minute %d", minute).isEqualTo(naive(scores));
      news += told ? 1 : 0;
    }
    assertThat(news).isGreaterThan(100);
  }

  /** Replays the list: openings, the highest told since, and whether RESTRICT was. */
  private static boolean naive(List<Double> scores) {
    int from = Math.max(0, scores.size() - 2_000);
    boolean told = false;
    double highest = 0;
    boolean restricted = false;
    int above = Integer.MIN_VALUE / 2;
    for (int i = openingBefore(scores, from); i < scores.size(); i++) {
      double score = scores.get(i);
      told = false;
      if (score >= WATCH) {
        boolean opens = i - above > 30;
        boolean restricts = score >= RESTRICT;
        told = opens || score >= highest + 0.2 || (restricts && !restricted);
        restricted = opens ? restricts : restricted || restricts;
        highest = opens ? score : told ? Math.max(highest, score) : highest;
        above = i;
      }
    }
    return told;
  }

  /** Back to a minute with more than half an hour below before it, so that nothing is carried. */
  private static int openingBefore(List<Double> scores, int from) {
    int below = 0;
    for (int i = from; i > 0; i--) {
      below = scores.get(i) < WATCH ? below + 1 : 0;
      if (below > 31) {
        return i;
      }
    }
    return 0;
  }
}
