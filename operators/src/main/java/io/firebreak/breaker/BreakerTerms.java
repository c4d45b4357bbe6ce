package io.firebreak.breaker;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerInstruction;
import io.firebreak.model.BreakerState;
import io.firebreak.policy.BreakerLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * What the effective state of a breaker asks of consumers, in numbers. The first instruction is
 * that of the state; those that it implies follow.
 *
 * @param status the breaker
 * @param now the moment
 */
record BreakerTerms(BreakerStatus status, BreakerMoment now) {

  /** The action of the state and its fallback. */
  BreakerOrder order() {
    return BreakerOrder.of(status.effective());
  }

  /** The scope whose state is the effective one where that is not the own, else empty. */
  String raisedBy() {
    return status.effective() == status.state() ? "" : status.around().scope();
  }

  /** Limit of liquidations in USD per second, NaN where nothing paces or depth is unknown. */
  double usdPerSecond() {
    return PaceLimit.usdPerSecond(PaceLimit.share(status, now), status.measures().depthUsd());
  }

  /** All actions in force. */
  List<BreakerInstruction> instructions() {
    List<BreakerInstruction> all = new ArrayList<>(List.of(first()));
    BreakerState state = status.effective();
    if (state == BreakerState.PACE || state == BreakerState.HALT) {
      all.add(plain(BreakerAction.REFUSE_NEW_LEVERAGE, BreakerAction.REFUSE_NEW_LEVERAGE));
    }
    if (state.stricter(BreakerState.RESTRICT) == state) {
      all.add(withdrawals());
    }
    if (state == BreakerState.PACE || state == BreakerState.REOPEN) {
      all.add(band());
    }
    return List.copyOf(all);
  }

  /**
   * What it would cost one actor to sell the price from its reference to the edge of the band: on a
   * linear book, depth times band over 1 % is sold, on average half a band below the reference.
   */
  double costUsd() {
    double band = status.bandFraction();
    return status.measures().depthUsd() * (band / 0.01) * (band / 2);
  }

  private BreakerInstruction first() {
    BreakerOrder order = order();
    double share = PaceLimit.share(status, now);
    long interval = Double.isNaN(share) ? 0 : interval();
    return new BreakerInstruction(
        order.action(),
        order.fallback(),
        usdPerSecond() * interval / 1_000,
        interval,
        share,
        graceUntilMillis());
  }

  /** Not shorter than a tick: nobody could follow it. */
  private long interval() {
    return Math.max(limits().paceIntervalMillis(), now.grid().tickMillis());
  }

  /** Only the breaker's own reopening is known by its start. */
  private long graceUntilMillis() {
    boolean reopening =
        status.effective() == BreakerState.REOPEN && status.state() == BreakerState.REOPEN;
    return reopening && status.stay().stage() == 1
        ? status.stay().enteredMillis() + limits().graceMillis()
        : 0;
  }

  private BreakerInstruction withdrawals() {
    return new BreakerInstruction(
        BreakerAction.CAP_WITHDRAWALS,
        BreakerAction.REFUSE_NEW_LEVERAGE,
        Double.NaN,
        limits().withdrawalMillis(),
        limits().withdrawalShare(),
        0);
  }

  private BreakerInstruction band() {
    double fraction = status.bandFraction() * limits().bandWidening();
    return new BreakerInstruction(
        BreakerAction.WIDEN_BAND, BreakerAction.OBSERVE, Double.NaN, 0, fraction, 0);
  }

  private static BreakerInstruction plain(BreakerAction action, BreakerAction fallback) {
    return new BreakerInstruction(action, fallback, Double.NaN, 0, Double.NaN, 0);
  }

  private BreakerLimits limits() {
    return now.policy().limits();
  }
}
