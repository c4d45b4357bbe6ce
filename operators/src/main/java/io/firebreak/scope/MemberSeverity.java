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
 */
public record MemberSeverity(
    String asset,
    boolean sighted,
    double score,
    double fragility,
    int families,
    boolean bandHit,
    double depthUsd) {

  /** The member after a letter; whoever writes is sighted, but for BLIND itself. */
  static MemberSeverity of(StressEvent letter) {
    return new MemberSeverity(
        letter.asset(),
        letter.kind() != StressKind.BLIND,
        letter.score(),
        letter.fragility(),
        letter.families(),
        letter.bandHit(),
        letter.depthUsd());
  }
}
