package io.firebreak.breaker;

import io.firebreak.model.BreakerState;
import io.firebreak.model.CrashLevel;
import io.firebreak.policy.BreakerPolicy;

/**
 * Which state the measures call for (design section 7, methods 9.3). An entry level is reached at
 * {@code >=}; calm is strictly below {@code exitRatio} of it. An unknown score reaches nothing and
 * is not calm; an unknown fragility takes no part. A fall alone, however deep, calls for RESTRICT
 * at most.
 */
final class BreakerLevels {
  private BreakerLevels() {}

  /** The state that measures, holds and alerts call for; NORMAL where they call for none. */
  static BreakerVerdict calledFor(BreakerStatus status, boolean alerted, BreakerMoment now) {
    if (haltCalled(status, now)) {
      return status.budget().grantMillis(now) > 0
          ? new BreakerVerdict(BreakerState.HALT, BreakerCause.HALT_CALLED)
          : new BreakerVerdict(BreakerState.PACE, BreakerCause.HALT_REFUSED);
    }
    if (now.held(status.clocks().paceSinceMillis(), now.policy().paceHoldMillis())) {
      return new BreakerVerdict(BreakerState.PACE, BreakerCause.SCORE_SUSTAINED);
    }
    return atOnce(status.measures(), alerted, now.policy());
  }

  /** The levels that need no hold. */
  static BreakerVerdict atOnce(BreakerMeasures measures, boolean alerted, BreakerPolicy policy) {
    if (measures.score() >= policy.restrictScore()) {
      return new BreakerVerdict(BreakerState.RESTRICT, BreakerCause.SCORE);
    }
    if (measures.fragility() >= policy.restrictFragility()) {
      return new BreakerVerdict(BreakerState.RESTRICT, BreakerCause.FRAGILITY);
    }
    if (measures.crash() == CrashLevel.RESTRICT) {
      return new BreakerVerdict(BreakerState.RESTRICT, BreakerCause.CRASH);
    }
    if (measures.score() >= policy.watchScore()) {
      return new BreakerVerdict(BreakerState.WATCH, BreakerCause.SCORE);
    }
    if (measures.fragility() >= policy.watchFragility()) {
      return new BreakerVerdict(BreakerState.WATCH, BreakerCause.FRAGILITY);
    }
    if (measures.crash().atLeast(CrashLevel.WATCH)) {
      return new BreakerVerdict(BreakerState.WATCH, BreakerCause.CRASH);
    }
    return alerted
        ? new BreakerVerdict(BreakerState.WATCH, BreakerCause.ALERT)
        : new BreakerVerdict(BreakerState.NORMAL, BreakerCause.STANDING);
  }

  /** The measures are below the exit level of a state. */
  static boolean calm(BreakerState state, BreakerMeasures measures, BreakerPolicy policy) {
    double ratio = policy.exitRatio();
    return switch (state) {
      case WATCH ->
          measures.score() < ratio * policy.watchScore()
              && !(measures.fragility() >= ratio * policy.watchFragility())
              && !measures.crash().atLeast(CrashLevel.WATCH_FADES);
      case RESTRICT ->
          measures.score() < ratio * policy.restrictScore()
              && !(measures.fragility() >= ratio * policy.restrictFragility())
              && !measures.crash().atLeast(CrashLevel.RESTRICT_FADES);
      case PACE -> measures.score() < ratio * policy.paceScore();
      case NORMAL, HALT, REOPEN -> false;
    };
  }

  /** Only the score is held; a band hit that comes after the hold halts at once. */
  private static boolean haltCalled(BreakerStatus status, BreakerMoment now) {
    BreakerMeasures measures = status.measures();
    return status.budget().armed()
        && now.overrides().release() == null
        && measures.bandHit()
        && measures.families() >= now.policy().haltFamilies()
        && now.held(status.clocks().haltSinceMillis(), now.policy().haltHoldMillis());
  }
}
