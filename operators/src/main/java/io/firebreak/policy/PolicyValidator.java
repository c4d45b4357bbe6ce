package io.firebreak.policy;

import java.util.List;

/** Judges a policy as a whole. */
public final class PolicyValidator {
  private PolicyValidator() {}

  /** Every violation of a policy, empty when it may come into force. */
  public static List<String> violations(Policy policy) {
    Violations violations = new Violations();
    violations.range("version", policy.version(), 0, Long.MAX_VALUE);
    policy.consolidation().check(violations);
    policy.stress().check(violations);
    policy.haircut().check(violations);
    policy.breaker().check(violations);
    policy.quality().check(violations);
    return violations.found();
  }
}
