package io.firebreak.heartbeat;

import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;

/**
 * What changes the heartbeat's picture of an asset: its sight or its breaker.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param kind which of the two, and which way
 */
public record ScopeNews(String asset, long eventTimeMillis, Kind kind) {

  /** Kinds of news. */
  public enum Kind {
    SIGHTED,
    BLIND,
    CALM,
    RAISED
  }

  /** News of a letter, null for a letter that is none. */
  public static ScopeNews of(StressEvent letter) {
    if (letter.kind() != StressKind.SIGHTED && letter.kind() != StressKind.BLIND) {
      return null;
    }
    Kind kind = letter.kind() == StressKind.BLIND ? Kind.BLIND : Kind.SIGHTED;
    return new ScopeNews(letter.asset(), letter.eventTimeMillis(), kind);
  }

  /** News of a signal. */
  public static ScopeNews of(BreakerSignal signal) {
    Kind kind = signal.to() == BreakerState.NORMAL ? Kind.CALM : Kind.RAISED;
    String asset = signal.scope().substring(signal.scope().indexOf(':') + 1);
    return new ScopeNews(asset, signal.eventTimeMillis(), kind);
  }
}
