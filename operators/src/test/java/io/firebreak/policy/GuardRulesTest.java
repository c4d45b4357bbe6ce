package io.firebreak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are in range, but with which a guard is off. */
class GuardRulesTest {
  @Test
  void shippedPolicyDisablesNothing() {
    assertThat(GuardRules.violations(Policy.v0())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "breaker.haltScore, 95, 95.1",
    "stress.dropFraction, 0.25, 0.26",
    "stress.flowImbalance, 0.95, 0.96",
    "stress.bandMax, 0.5, 0.51",
    "breaker.restrictFragility, 95, 96",
    "breaker.watchDwellMillis, 1000, 999",
    "breaker.validMillis, 10000, 9999",
    "haircut.stressedWeight, 0.01, 0",
    "haircut.gapBps, 1, 0",
    "haircut.venueFaultBps, 1, 0",
    "haircut.calmMillis, 1, 0",
    "haircut.noticeMillis, 1, 0"
  })
  void valueBeyondItsGuardIsRefused(String field, double allowed, double refused) {
    assertThat(GuardRules.violations(PolicyFields.with(field, allowed))).isEmpty();
    assertThat(GuardRules.violations(PolicyFields.with(field, refused)))
        .singleElement()
        .asString()
        .startsWith(field + " must be");
  }
}
