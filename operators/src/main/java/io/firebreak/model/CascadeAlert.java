package io.firebreak.model;

import java.util.List;

/**
 * A matched cascade pattern.
 *
 * @param id deterministic and never used again: pattern, asset, event time and number of the letter
 *     that completed it
 * @param asset collateral asset; for an alert of a group or the cluster the scope id
 * @param pattern name of the pattern
 * @param patternVersion version of the pattern, part of its operator's uid
 * @param form observed or inferred
 * @param firstMillis event time of the first letter
 * @param eventTimeMillis event time of the letter that completed it
 * @param severity cascade score at completion; of a fault, how far it is beyond its threshold where
 *     that is more; in [0, 100]
 * @param priceUsd consolidated price at completion
 * @param evidence the letters, in order
 * @param policyVersion policy that judged the last letter
 * @param sequence running number of the alerts of this asset, from 1
 * @param revision 0, higher for a re-issue with other content after a recovery
 * @param scope whom it concerns: {@code asset:BTC}, {@code venue:binance|BTC}, {@code group:majors}
 *     or {@code cluster}
 * @param confidence how far it can be believed, in [0, 1]: that of the feeds behind the last letter
 *     times {@code 1 - 2^-n} for n independent families among the letters; a convention, no
 *     probability
 */
public record CascadeAlert(
    String id,
    String asset,
    String pattern,
    int patternVersion,
    CascadeForm form,
    long firstMillis,
    long eventTimeMillis,
    double severity,
    double priceUsd,
    List<AlertEvidence> evidence,
    long policyVersion,
    long sequence,
    int revision,
    String scope,
    double confidence) {

  /** An alert of a release before there were scopes is of its asset. */
  public CascadeAlert {
    scope = scope == null ? "asset:" + asset : scope;
  }

  /** Whether it concerns its asset as a whole, not one venue of it and not a scope above it. */
  public boolean ofAsset() {
    return scope.startsWith("asset:");
  }
}
