package io.firebreak.scope;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;

/**
 * What the newest letter of an asset measured.
 *
 * @param asset collateral asset
 * @param sighted a price stands behind it; a blind asset is no member of anything
 * @param score cascade score in [0, 100], NaN where unknown
 * @param fragility fragility index in [0, 100], NaN where unknown
 * @param families number of families that burn
 * @param bandHit the price is outside its band
 * @param depthUsd bid depth within 100 bps in USD, NaN where unknown
 * @param heardMillis end of the tick of its last letter
 */
public record MemberSeverity(
    String asset,
    boolean sighted,
    double score,
    double fragility,
    int families,
    boolean bandHit,
    double depthUsd,
    long heardMillis) {

  /**
   * The member after a letter. Only BLIND and SIGHTED say whether it is sighted; an asset whose
   * first letter was missed counts as sighted.
   *
   * @param before the member before, null for an asset that was never heard
   * @param nowMillis end of the tick
   */
  static MemberSeverity after(MemberSeverity before, StressEvent letter, long nowMillis) {
    boolean known = before == null || before.sighted();
    boolean sighted =
        letter.kind() == StressKind.SIGHTED || (known && letter.kind() != StressKind.BLIND);
    return new MemberSeverity(
        letter.asset(),
        sighted,
        letter.score(),
        letter.fragility(),
        letter.families(),
        letter.bandHit(),
        letter.depthUsd(),
        nowMillis);
  }

  boolean left(long nowMillis) {
    return Membership.over(!sighted, heardMillis, nowMillis);
  }
}
