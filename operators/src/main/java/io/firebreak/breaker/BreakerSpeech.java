package io.firebreak.breaker;

import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;

/**
 * When a breaker speaks and what it says: at each transition and reopening stage, when blindness or
 * the pace changes, and to renew what is about to expire. Renewal comes when a quarter of the
 * validity is left. NORMAL is not renewed: the heartbeats say that the guard lives.
 *
 * @param before the status before the tick
 * @param after the status after it
 * @param verdict what moved it
 * @param now the moment
 */
record BreakerSpeech(
    BreakerStatus before, BreakerStatus after, BreakerVerdict verdict, BreakerMoment now) {
  /** A validity below four ticks could not be renewed in time. */
  private static final int SHORTEST_TICKS = 4;

  /** There is something to say. */
  boolean due() {
    return moved() || changed() || now.endMillis() >= before.spoken().renewMillis();
  }

  /** The signal. */
  BreakerSignal signal() {
    BreakerTerms terms = new BreakerTerms(after, now);
    BreakerOrder order = terms.order();
    double share = PaceLimit.share(after, now);
    long sequence = before.spoken().sequence() + 1;
    return new BreakerSignal(
        after.scope() + "@" + sequence,
        after.scope(),
        now.endMillis(),
        before.state(),
        after.state(),
        order.action(),
        order.fallback(),
        terms.usdPerSecond(),
        share,
        after.bandFraction(),
        after.measures().score(),
        reason(),
        after.evidence(),
        after.clocks().blind(),
        validUntil(),
        now.policyVersion(),
        sequence,
        0,
        after.effective(),
        terms.raisedBy(),
        terms.instructions(),
        terms.costUsd());
  }

  /** What has been said, once the signal is out. */
  BreakerSpoken spoken() {
    long renew = now.endMillis() + validMillis() - validMillis() / 4;
    return new BreakerSpoken(
        before.spoken().sequence() + 1,
        PaceLimit.share(after, now),
        after.effective() == BreakerState.NORMAL ? BreakerClocks.NEVER : renew,
        new BreakerTerms(after, now).usdPerSecond());
  }

  private boolean moved() {
    return before.state() != after.state() || before.stay().stage() != after.stay().stage();
  }

  private boolean changed() {
    return blindChanged()
        || shareChanged()
        || aroundChanged()
        || haltExtended()
        || haltAroundRenewed()
        || depthChanged();
  }

  /** Another effective state, or another scope that asks for it. */
  private boolean aroundChanged() {
    return before.effective() != after.effective()
        || !new BreakerTerms(before, now)
            .raisedBy()
            .equals(new BreakerTerms(after, now).raisedBy());
  }

  private boolean blindChanged() {
    return before.clocks().blind() != after.clocks().blind();
  }

  /** Consumers must not see a halt expire that an operator has made longer, or go on after it. */
  private boolean haltExtended() {
    return after.state() == BreakerState.HALT
        && before.state() == BreakerState.HALT
        && before.stay().untilMillis() != after.stay().untilMillis();
  }

  /** The same for a halt of a scope around it, whose validity is this one's. */
  private boolean haltAroundRenewed() {
    return after.state() != BreakerState.HALT
        && after.effective() == BreakerState.HALT
        && before.effective() == BreakerState.HALT
        && before.around().untilMillis() != after.around().untilMillis();
  }

  private boolean shareChanged() {
    return Double.compare(before.spoken().paceShare(), PaceLimit.share(after, now)) != 0;
  }

  /** Who paces by depth that is gone, or that nobody sees any more, goes too fast. */
  private boolean depthChanged() {
    double told = before.spoken().paceUsdPerSecond();
    double pace = new BreakerTerms(after, now).usdPerSecond();
    if (Double.isNaN(PaceLimit.share(after, now))) {
      return false;
    }
    if (Double.isNaN(told) || Double.isNaN(pace)) {
      return Double.isNaN(told) != Double.isNaN(pace);
    }
    double share = now.policy().limits().paceChangeShare();
    return pace != told && (pace <= told * (1 - share) || pace >= told * (1 + share));
  }

  private String reason() {
    if (before.state() != after.state()) {
      String what = BreakerTransition.between(before.state(), after.state()).words();
      return what + ": " + verdict.cause().words() + order();
    }
    return moved() ? verdict.cause().words() : unmoved().words();
  }

  /** Who ordered it and why, after the cause. */
  private String order() {
    return switch (verdict.cause()) {
      case ORDERED_HALT -> ", " + now.overrides().halt().words();
      case ORDERED_RELEASE -> ", " + now.overrides().release().words();
      default -> "";
    };
  }

  private BreakerCause unmoved() {
    if (blindChanged()) {
      return after.clocks().blind() ? BreakerCause.BLIND : BreakerCause.SIGHTED;
    }
    if (aroundChanged()) {
      return BreakerCause.AROUND;
    }
    if (shareChanged()) {
      return now.blindTooLong(after.clocks()) ? BreakerCause.BLIND_PACING : BreakerCause.PARAMETERS;
    }
    if (haltExtended()) {
      return verdict.cause();
    }
    return depthChanged() ? BreakerCause.DEPTH : BreakerCause.RENEWAL;
  }

  /** A halt must not outlive its limit because the guard has died. */
  private long validUntil() {
    long until = now.endMillis() + validMillis();
    if (after.state() == BreakerState.HALT) {
      return Math.min(until, after.stay().toldMillis());
    }
    return after.effective() == BreakerState.HALT
        ? Math.min(until, after.around().untilMillis())
        : until;
  }

  private long validMillis() {
    return Math.max(now.policy().validMillis(), SHORTEST_TICKS * now.grid().tickMillis());
  }
}
