package io.firebreak.cascade;

import static io.firebreak.cascade.Letters.NOON;
import static io.firebreak.cascade.Letters.letter;
import static io.firebreak.cascade.LiquidationCascade.INFERRED;
import static io.firebreak.cascade.LiquidationCascade.OBSERVED;
import static io.firebreak.model.StressKind.LIQUIDATION_BURST;
import static io.firebreak.model.StressKind.ONE_SIDED_FLOW;
import static io.firebreak.model.StressKind.PRICE_DROP;
import static io.firebreak.model.StressKind.VOLATILITY_SHOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time and state of the operator: disorder, lateness, silence, recovery, keys. */
class LiquidationCascadeStateTest {
  private static final StressEvent DROP = letter(PRICE_DROP, NOON, 1);
  private static final StressEvent SHOCK = letter(VOLATILITY_SHOCK, NOON + 1_000, 2);
  private static final StressEvent BURST = letter(LIQUIDATION_BURST, NOON + 2_000, 3);

  @Test
  void arrivalBeforeTheWatermarkMayBeInAnyOrder() throws Exception {
    assertThat(alertsOf(BURST, DROP, SHOCK)).hasSize(1).isEqualTo(alertsOf(DROP, SHOCK, BURST));
  }

  @Test
  void lettersOfOneTickMatchAlikeInBothOrdersOfArrival() throws Exception {
    StressEvent drop = letter(PRICE_DROP, NOON + 1_000, 3);
    StressEvent flow = letter(ONE_SIDED_FLOW, NOON + 1_000, 4);
    StressEvent burst = letter(LIQUIDATION_BURST, NOON + 1_000, 5);
    assertThat(alertsOf(SHOCK, drop, flow, burst))
        .hasSize(1)
        .isEqualTo(alertsOf(burst, flow, drop, SHOCK));
  }

  @Test
  void twoLettersOfOneKindInOneTickAreTakenBySequence() throws Exception {
    StressEvent again = letter(PRICE_DROP, NOON, 2);
    assertThat(alertsOf(again, DROP, SHOCK, BURST))
        .singleElement()
        .satisfies(alert -> assertThat(alert.evidence().get(0).sequence()).isEqualTo(1));
  }

  @Test
  void aLetterAtTheWatermarkIsLateAndMatchesNothing() throws Exception {
    try (PatternHarness harness = PatternHarness.open(OBSERVED)) {
      harness.push(DROP, SHOCK).watermark(BURST.eventTimeMillis());
      harness.push(BURST).watermark(Long.MAX_VALUE);
      assertThat(harness.late()).containsExactly(BURST);
      assertThat(harness.alerts()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void silenceLeavesNoState(LiquidationCascade cascade) throws Exception {
    try (PatternHarness harness = PatternHarness.open(cascade)) {
      harness.push(DROP, SHOCK).watermark(SHOCK.eventTimeMillis());
      assertThat(harness.stateEntries()).isPositive();
      harness.watermark(SHOCK.eventTimeMillis() + cascade.card().within().toMillis());
      assertThat(harness.stateEntries() + harness.timers()).isZero();
    }
  }

  @Test
  void anAlertLeavesNoStateOnceItsWindowIsOver() throws Exception {
    try (PatternHarness harness = PatternHarness.open(OBSERVED)) {
      harness.push(DROP, SHOCK, BURST).watermark(BURST.eventTimeMillis());
      harness.watermark(BURST.eventTimeMillis() + OBSERVED.card().within().toMillis());
      assertThat(harness.alerts()).hasSize(1);
      assertThat(harness.stateEntries() + harness.timers()).isZero();
    }
  }

  @Test
  void aMatchInProgressSurvivesARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (PatternHarness before = PatternHarness.open(OBSERVED)) {
      snapshot = before.push(DROP, SHOCK).watermark(SHOCK.eventTimeMillis()).snapshot();
    }
    try (PatternHarness after = PatternHarness.restore(OBSERVED, snapshot)) {
      after.push(BURST).watermark(BURST.eventTimeMillis());
      assertThat(after.alerts()).hasSize(1).isEqualTo(alertsOf(DROP, SHOCK, BURST));
    }
  }

  @Test
  void bufferedLettersSurviveARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (PatternHarness before = PatternHarness.open(OBSERVED)) {
      snapshot = before.push(BURST, SHOCK, DROP).snapshot();
    }
    try (PatternHarness after = PatternHarness.restore(OBSERVED, snapshot)) {
      assertThat(after.watermark(BURST.eventTimeMillis()).alerts()).hasSize(1);
    }
  }

  @Test
  void lettersOfTwoAssetsDoNotMix() throws Exception {
    StressEvent other = letter("ETH", LIQUIDATION_BURST, NOON + 2_000, 3);
    assertThat(alertsOf(DROP, SHOCK, other)).isEmpty();
  }

  @Test
  void theInferredFormNeedsNoForcedOrder() throws Exception {
    try (PatternHarness harness = PatternHarness.open(INFERRED)) {
      harness.push(DROP, SHOCK, letter(ONE_SIDED_FLOW, NOON + 2_000, 3));
      assertThat(harness.watermark(NOON + 2_000).alerts()).hasSize(1);
    }
  }

  @Test
  void theInferredFormNeedsAFallThatBeginsACrash() throws Exception {
    try (PatternHarness harness = PatternHarness.open(INFERRED)) {
      harness.push(Letters.light(DROP), SHOCK, letter(ONE_SIDED_FLOW, NOON + 2_000, 3));
      assertThat(harness.watermark(NOON + 2_000).alerts()).isEmpty();
    }
  }

  private static List<CascadeAlert> alertsOf(StressEvent... arrival) throws Exception {
    try (PatternHarness harness = PatternHarness.open(OBSERVED)) {
      return harness.push(arrival).watermark(NOON + 2_000).alerts();
    }
  }
}
