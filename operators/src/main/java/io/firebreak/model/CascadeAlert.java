package io.firebreak.model;

import java.util.List;

/**
 * A matched cascade pattern.
 *
 * @param id deterministic: pattern, asset and the number of the letter that completed it
 * @param asset collateral asset
 * @param pattern name of the pattern
 * @param patternVersion version of the pattern, part of its operator's uid
 * @param form observed or inferred
 * @param firstMillis event time of the first letter
 * @param eventTimeMillis event time of the letter that completed it
 * @param severity cascade score at completion, in [0, 100]
 * @param priceUsd consolidated price at completion
 * @param evidence the letters, in order
 * @param policyVersion policy that judged the last letter
 * @param sequence running number of the alerts of this asset, from 1
 * @param revision 0, higher for a re-issue with other content after a recovery
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
    int revision) {}
