package io.firebreak.model;

/**
 * What the judge of provisional signals hears of an asset: a provisional signal, or the state of a
 * breaker around it. Without a signal, scope and state are set.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param signal the provisional signal, null for a state
 * @param scope scope id of the breaker, empty for a signal
 * @param state effective state of the breaker, null for a signal
 */
public record ProvisionalInput(
    String asset,
    long eventTimeMillis,
    ProvisionalSignal signal,
    String scope,
    BreakerState state) {
  private static final String ASSET = "asset:";

  /** A provisional signal, to be judged at the end of its tick. */
  public static ProvisionalInput of(ProvisionalSignal signal) {
    return new ProvisionalInput(signal.asset(), signal.tickEndMillis(), signal, "", null);
  }

  /** What a breaker of an asset, or of a venue and an asset, has said. */
  public static ProvisionalInput of(BreakerSignal said) {
    String scope = said.scope();
    String asset =
        scope.startsWith(ASSET)
            ? scope.substring(ASSET.length())
            : scope.substring(scope.indexOf('|') + 1);
    return new ProvisionalInput(asset, said.eventTimeMillis(), null, scope, said.effective());
  }
}
