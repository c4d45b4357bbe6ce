package io.firebreak.breaker;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerState;

/**
 * What a state asks of consumers. A consumer that cannot do the fallback either takes the fallback
 * of that action: a lending protocol can neither pause a book nor pace it, and refuses new
 * leverage.
 *
 * @param action what consumers do
 * @param fallback what a consumer does that cannot
 */
public record BreakerOrder(BreakerAction action, BreakerAction fallback) {

  /**
   * The order of a state. Who cannot pause paces at the share of the first reopening stage; who
   * cannot reopen in stages paces at the share of the stage.
   */
  public static BreakerOrder of(BreakerState state) {
    return switch (state) {
      case NORMAL -> new BreakerOrder(BreakerAction.NONE, BreakerAction.NONE);
      case WATCH -> new BreakerOrder(BreakerAction.OBSERVE, BreakerAction.OBSERVE);
      case RESTRICT ->
          new BreakerOrder(BreakerAction.REFUSE_NEW_LEVERAGE, BreakerAction.REFUSE_NEW_LEVERAGE);
      case PACE ->
          new BreakerOrder(BreakerAction.PACE_LIQUIDATIONS, BreakerAction.REFUSE_NEW_LEVERAGE);
      case HALT -> new BreakerOrder(BreakerAction.PAUSE, BreakerAction.PACE_LIQUIDATIONS);
      case REOPEN -> new BreakerOrder(BreakerAction.REOPEN_STAGED, BreakerAction.PACE_LIQUIDATIONS);
    };
  }
}
