package io.firebreak.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

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
    violations.that(
        policy.endsMillis() == Policy.ENDLESS || policy.endsMillis() > policy.effectiveFromMillis(),
        "expires",
        policy.endsMillis(),
        "after effectiveFrom");
    List<String> found = new ArrayList<>(violations.found());
    new TreeMap<>(policy.assets()).forEach((asset, own) -> found.addAll(ofAsset(asset, own)));
    return List.copyOf(found);
  }

  private static List<String> ofAsset(String asset, AssetPolicy own) {
    Violations violations = new Violations();
    own.check(violations);
    return violations.found().stream().map(error -> "assets." + asset + "." + error).toList();
  }
}
