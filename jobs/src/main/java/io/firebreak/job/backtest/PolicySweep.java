package io.firebreak.job.backtest;

import io.firebreak.policy.Policy;
import java.util.List;

/**
 * Policies that differ in one number.
 *
 * @param field its path in the policy, such as {@code haircut.tail.step}
 * @param variants a policy a value, values strictly ascending
 */
public record PolicySweep(String field, List<Variant> variants) {

  /**
   * One of the policies.
   *
   * @param value of the field, in its own unit
   * @param policy all else as in the policy that is judged
   */
  public record Variant(double value, Policy policy) {}
}
