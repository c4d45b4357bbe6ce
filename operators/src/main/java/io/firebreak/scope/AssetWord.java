package io.firebreak.scope;

import io.firebreak.model.StressKind;

/**
 * The last word of an asset.
 *
 * @param asset collateral asset
 * @param blind no price stands behind it
 * @param heardMillis end of the tick of its last letter
 */
public record AssetWord(String asset, boolean blind, long heardMillis) {

  /**
   * The word after a letter; only BLIND and SIGHTED say whether it is blind.
   *
   * @param before the word before, null for an asset that was never heard
   */
  static AssetWord after(AssetWord before, ScopeMove move, long nowMillis) {
    boolean was = before != null && before.blind();
    boolean blind =
        move.letter() == StressKind.BLIND || (was && move.letter() != StressKind.SIGHTED);
    return new AssetWord(move.asset(), blind, nowMillis);
  }

  boolean left(long nowMillis) {
    return Membership.over(blind, heardMillis, nowMillis);
  }
}
