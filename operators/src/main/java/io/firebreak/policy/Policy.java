package io.firebreak.policy;

import java.io.Serializable;

/**
 * One version of everything that may be tuned.
 *
 * @param version version, at least 0; version 0 ships with Firebreak
 * @param effectiveFromMillis event time from which it is in force; {@link Long#MIN_VALUE} from the
 *     beginning
 * @param consolidation how prices of venues become one
 * @param stress when a measure becomes a letter of the stress alphabet
 * @param haircut floors, caps, speeds and classes of the haircuts
 * @param breaker levels, dwells and limits of the circuit breakers
 * @param quality when a feed is flagged and what it says set aside
 */
public record Policy(
    long version,
    long effectiveFromMillis,
    ConsolidationPolicy consolidation,
    StressPolicy stress,
    HaircutPolicy haircut,
    BreakerPolicy breaker,
    QualityPolicy quality)
    implements Serializable {

  /** A policy of before there was a section on quality has its defaults. */
  public Policy {
    quality = quality == null ? QualityPolicy.defaults() : quality;
  }

  /** Version 0: in force until another one is. */
  public static Policy v0() {
    return new Policy(
        0,
        Long.MIN_VALUE,
        ConsolidationPolicy.defaults(),
        StressPolicy.defaults(),
        HaircutPolicy.defaults(),
        BreakerPolicy.defaults(),
        QualityPolicy.defaults());
  }

  /** The same policy under another version and time. */
  public Policy effective(long newVersion, long fromMillis) {
    return new Policy(newVersion, fromMillis, consolidation, stress, haircut, breaker, quality);
  }
}
