package io.firebreak.control;

import io.firebreak.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * The accepted policies, in the order of their versions.
 *
 * @param policies the policies
 * @param lastVersion newest version that was ever accepted, -1 for none
 */
public record PolicyTimeline(List<Policy> policies, long lastVersion) {

  /**
   * The policy in force at an event time: the highest version whose time has come and not ended.
   */
  public Policy at(long timeMillis) {
    for (int i = policies.size() - 1; i >= 0; i--) {
      if (policies.get(i).inForceAt(timeMillis)) {
        return policies.get(i);
      }
    }
    return Policy.v0();
  }

  /**
   * What a new version takes the place of from an event time on: the policy in force then, first,
   * those that would come back when it ends, and those that would have come into force later.
   */
  public List<Policy> replacedFrom(long timeMillis) {
    List<Policy> replaced = new ArrayList<>(List.of(at(timeMillis)));
    long endMillis = replaced.get(0).endsMillis();
    for (int i = policies.size() - 1; i >= 0 && endMillis != Policy.ENDLESS; i--) {
      Policy back = policies.get(i);
      if (back.inForceAt(endMillis)) {
        replaced.add(back);
        endMillis = back.endsMillis();
      }
    }
    if (endMillis != Policy.ENDLESS) {
      replaced.add(Policy.v0());
    }
    for (Policy policy : policies) {
      if (policy.effectiveFromMillis() > timeMillis) {
        replaced.add(policy);
      }
    }
    return replaced;
  }
}
