package io.firebreak.scope;

import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;

/**
 * What changes what assets must know of their scopes: the state of a scope, or an asset that is
 * heard. Exactly one of scope and asset is not empty.
 *
 * @param scope scope id
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param state state of the scope
 * @param untilMillis when a halt of the scope is over at the latest
 * @param letter what was heard of the asset, null for a scope
 */
public record ScopeMove(
    String scope,
    String asset,
    long eventTimeMillis,
    BreakerState state,
    long untilMillis,
    StressKind letter) {

  /** Whether a letter says that there is an asset, or that there is none at the moment. */
  public static boolean takes(StressKind letter) {
    return letter == StressKind.SIGHTED
        || letter == StressKind.SEVERITY
        || letter == StressKind.BLIND;
  }

  /** A scope has spoken. */
  public static ScopeMove of(BreakerSignal signal) {
    return new ScopeMove(
        signal.scope(), "", signal.eventTimeMillis(), signal.to(), signal.validUntilMillis(), null);
  }

  /** An asset is heard. */
  public static ScopeMove of(StressEvent letter) {
    return new ScopeMove(
        "", letter.asset(), letter.eventTimeMillis(), BreakerState.NORMAL, 0, letter.kind());
  }
}
