package io.firebreak.breaker;

import io.firebreak.model.BreakerState;

/** Carries a verdict out; the only place where a breaker changes its state. */
final class BreakerCourse {
  private BreakerCourse() {}

  static BreakerStatus follow(BreakerStatus heard, BreakerVerdict verdict, BreakerMoment now) {
    if (verdict.cause() == BreakerCause.NEXT_STAGE) {
      return heard.with(stage(heard.stay(), heard.stay().stage() + 1, now), heard.budget());
    }
    if (verdict.cause() == BreakerCause.ORDERED_HALT && heard.state() == BreakerState.HALT) {
      BreakerStay was = heard.stay();
      long until = Math.max(was.untilMillis(), now.haltUntilMillis(heard.budget()));
      return heard.with(
          new BreakerStay(
              was.state(),
              was.enteredMillis(),
              was.stage(),
              until,
              Math.max(was.limitMillis(), until)),
          heard.budget());
    }
    if (verdict.to() != heard.state()) {
      return enter(heard, verdict, now);
    }
    return verdict.cause() == BreakerCause.HALT_REFUSED
        ? heard.with(heard.stay(), heard.budget().armed(false))
        : heard;
  }

  private static BreakerStatus enter(
      BreakerStatus heard, BreakerVerdict verdict, BreakerMoment now) {
    BreakerState to = BreakerTransition.between(heard.state(), verdict.to()).to();
    // After a long silence the old measures prove nothing: they must not lead straight back.
    boolean forget = verdict.cause() == BreakerCause.SILENCE;
    BreakerMeasures measures = forget ? BreakerMeasures.UNKNOWN : heard.measures();
    BreakerClocks was = heard.clocks();
    boolean calm = !was.blind() && BreakerLevels.calm(to, measures, now.policy());
    BreakerClocks clocks =
        new BreakerClocks(
            was.blindSinceMillis(),
            forget ? BreakerClocks.NEVER : was.paceSinceMillis(),
            forget ? BreakerClocks.NEVER : was.haltSinceMillis(),
            now.since(calm, BreakerClocks.NEVER),
            was.evidenceMillis());
    return heard.with(stay(heard, to, now), budget(heard, verdict, now)).with(measures, clocks);
  }

  private static BreakerStay stay(BreakerStatus heard, BreakerState to, BreakerMoment now) {
    BreakerStay stay = new BreakerStay(to, now.endMillis(), 0, BreakerClocks.NEVER);
    return switch (to) {
      case HALT -> halt(heard, now);
      case REOPEN -> stage(stay, 1, now);
      case NORMAL, WATCH, RESTRICT, PACE -> stay;
    };
  }

  /** At least the shortest halt is left, or venues could not follow it. */
  private static BreakerStay halt(BreakerStatus heard, BreakerMoment now) {
    if (now.overrides().halt() != null) {
      long ordered = now.haltUntilMillis(heard.budget());
      return BreakerStay.halt(now.endMillis(), ordered, ordered);
    }
    long granted = heard.budget().grantMillis(now);
    long most =
        Math.min(now.policy().limits().jitterMillis(), granted - HaltBudget.SHORTEST_MILLIS);
    long tick = now.grid().tickMillis();
    long early = now.jitter().millis(heard.scope(), now.endMillis(), Math.max(0, most), tick);
    long limit = now.endMillis() + granted;
    return BreakerStay.halt(now.endMillis(), limit - early, limit);
  }

  private static BreakerStay stage(BreakerStay stay, int stage, BreakerMoment now) {
    return new BreakerStay(
        stay.state(), stay.enteredMillis(), stage, now.after(now.policy().reopenStageMillis()));
  }

  private static HaltBudget budget(BreakerStatus heard, BreakerVerdict verdict, BreakerMoment now) {
    HaltBudget budget = heard.budget();
    return switch (verdict.to()) {
      case NORMAL, WATCH, RESTRICT -> budget.armed(true);
      case HALT -> budget.armed(false);
      case PACE -> verdict.cause() == BreakerCause.HALT_REFUSED ? budget.armed(false) : budget;
      case REOPEN -> budget.spent(new HaltInterval(heard.stay().enteredMillis(), now.endMillis()));
    };
  }
}
