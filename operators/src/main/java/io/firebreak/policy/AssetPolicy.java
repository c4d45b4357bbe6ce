package io.firebreak.policy;

import java.io.Serializable;

/**
 * What governs one asset in the place of the defaults: whole sections, with the values of its
 * groups and then its own already laid over them.
 *
 * @param stress when a measure becomes a letter of the stress alphabet
 * @param haircut floors, caps, speeds and classes of the haircuts
 * @param breaker levels, dwells and limits of the circuit breaker
 */
public record AssetPolicy(StressPolicy stress, HaircutPolicy haircut, BreakerPolicy breaker)
    implements Serializable {

  void check(Violations violations) {
    stress.check(violations);
    haircut.check(violations);
    breaker.check(violations);
  }
}
