package io.firebreak.breaker;

import io.firebreak.policy.BreakerPolicy;
import io.firebreak.policy.Policy;

/** Policies under test. */
final class BreakerPolicies {
  private BreakerPolicies() {}

  /** Seconds where the default policy has minutes; exit at half of entry, an exact double. */
  static Policy quick() {
    return with(
        new BreakerPolicy(
            40, 40, 48, 60, 55, 65, 1_000, 500, 2, 0.5, 2_000, 2_000, 4_000, 10_000, 15_000, 2_000,
            20_000, 0.4, 0.25, 1_500, 5_000, 250, null, null, null));
  }

  /** Minutes, for ticks of a minute: the rolling hour is 60 ticks. */
  static Policy slow() {
    return with(
        new BreakerPolicy(
            40, 40, 48, 60, 55, 65, 120_000, 60_000, 2, 0.5, 90_000, 90_000, 180_000, 630_000,
            900_000, 90_000, 1_200_000, 0.4, 0.25, 60_000, 300_000, 1_000, null, null, null));
  }

  /** No hold, no dwell, no tolerance of blindness. */
  static Policy hasty() {
    return with(
        new BreakerPolicy(
            40, 40, 48, 60, 55, 65, 0, 0, 2, 0.5, 0, 0, 0, 10_000, 60_000, 10_000, 20_000, 0.4,
            0.25, 0, 5_000, 250, null, null, null));
  }

  private static Policy with(BreakerPolicy breaker) {
    Policy base = Policy.v0();
    return new Policy(
        3,
        base.effectiveFromMillis(),
        base.consolidation(),
        base.stress(),
        base.haircut(),
        breaker,
        base.quality());
  }
}
