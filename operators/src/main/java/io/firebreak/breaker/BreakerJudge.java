package io.firebreak.breaker;

import io.firebreak.model.BreakerState;
import io.firebreak.policy.BreakerPolicy;

/** Judges which state a breaker should be in, one transition per tick at most. */
final class BreakerJudge {
  private BreakerJudge() {}

  static BreakerVerdict judge(BreakerStatus heard, boolean alerted, BreakerMoment now) {
    if (now.overrides().halt() != null) {
      return new BreakerVerdict(BreakerState.HALT, BreakerCause.ORDERED_HALT);
    }
    if (now.overrides().release() != null && heard.state() == BreakerState.HALT) {
      return new BreakerVerdict(BreakerState.REOPEN, BreakerCause.ORDERED_RELEASE);
    }
    return switch (heard.state()) {
      case HALT -> halted(heard, now);
      case REOPEN -> reopening(heard, now);
      case NORMAL, WATCH, RESTRICT, PACE ->
          heard.clocks().blind() ? blind(heard, now) : sighted(heard, alerted, now);
    };
  }

  /** A halt ends at its limit, whatever the measures say and whether they are seen or not. */
  private static BreakerVerdict halted(BreakerStatus heard, BreakerMoment now) {
    return heard.stay().over(now.endMillis())
        ? new BreakerVerdict(BreakerState.REOPEN, BreakerCause.HALT_LIMIT)
        : standing(heard);
  }

  private static BreakerVerdict reopening(BreakerStatus heard, BreakerMoment now) {
    if (!heard.stay().over(now.endMillis())) {
      return standing(heard);
    }
    return heard.stay().stage() < BreakerStay.STAGES
        ? new BreakerVerdict(BreakerState.REOPEN, BreakerCause.NEXT_STAGE)
        : new BreakerVerdict(reopened(heard, now.policy()), BreakerCause.REOPENED);
  }

  /** Blind, nobody knows that it is calm: pacing goes on. */
  private static BreakerState reopened(BreakerStatus heard, BreakerPolicy policy) {
    BreakerMeasures measures = heard.measures();
    if (heard.clocks().blind() || measures.score() >= policy.paceScore()) {
      return BreakerState.PACE;
    }
    boolean restricted =
        BreakerLevels.atOnce(measures, false, policy).to() == BreakerState.RESTRICT;
    return restricted ? BreakerState.RESTRICT : BreakerState.WATCH;
  }

  private static BreakerVerdict blind(BreakerStatus heard, BreakerMoment now) {
    return heard.state() != BreakerState.PACE && now.blindTooLong(heard.clocks())
        ? new BreakerVerdict(BreakerState.PACE, BreakerCause.BLIND_PACING)
        : standing(heard);
  }

  private static BreakerVerdict sighted(BreakerStatus heard, boolean alerted, BreakerMoment now) {
    BreakerVerdict called = BreakerLevels.calledFor(heard, alerted, now);
    boolean refused = called.cause() == BreakerCause.HALT_REFUSED;
    if (refused || called.to().compareTo(heard.state()) > 0) {
      return called;
    }
    return heard.state() == BreakerState.NORMAL ? standing(heard) : relief(heard, now);
  }

  private static BreakerVerdict relief(BreakerStatus heard, BreakerMoment now) {
    BreakerDwell dwell = BreakerDwell.of(heard, now.policy());
    if (now.endMillis() >= dwell.calmDueMillis()) {
      return new BreakerVerdict(dwell.milder(), BreakerCause.CALM);
    }
    return now.endMillis() >= dwell.silenceDueMillis()
        ? new BreakerVerdict(dwell.milder(), BreakerCause.SILENCE)
        : standing(heard);
  }

  private static BreakerVerdict standing(BreakerStatus heard) {
    return new BreakerVerdict(heard.state(), BreakerCause.STANDING);
  }
}
