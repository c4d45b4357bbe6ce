package io.firebreak.cascade;

import static io.firebreak.cascade.Letters.NOON;
import static io.firebreak.cascade.Letters.letter;
import static io.firebreak.cascade.LiquidationCascade.INFERRED;
import static io.firebreak.cascade.LiquidationCascade.OBSERVED;
import static io.firebreak.model.StressKind.DEPTH_WITHDRAWAL;
import static io.firebreak.model.StressKind.LIQUIDATION_BURST;
import static io.firebreak.model.StressKind.ONE_SIDED_FLOW;
import static io.firebreak.model.StressKind.PRICE_DROP;
import static io.firebreak.model.StressKind.VOLATILITY_SHOCK;
import static io.firebreak.model.StressKind.VOLUME_SURGE;
import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.AlertEvidence;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a liquidation cascade, and what is nearly one. */
class LiquidationCascadeTest {
  private static final long SECOND = 1_000;

  @ParameterizedTest
  @MethodSource("complete")
  void alertsInEveryOrderOfItsLetters(LiquidationCascade cascade, List<StressKind> kinds)
      throws Exception {
    assertThat(alerts(cascade, kinds))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.evidence())
                  .extracting(AlertEvidence::kind)
                  .containsExactlyElementsOf(kinds);
              assertThat(alert.form()).isEqualTo(cascade.card().form());
            });
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void isSilentWhenARoleIsMissing(LiquidationCascade cascade, List<StressKind> kinds)
      throws Exception {
    assertThat(alerts(cascade, kinds)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void matchesOneMillisecondInsideItsWindow(LiquidationCascade cascade) throws Exception {
    assertThat(spread(cascade, cascade.card().within().toMillis() - 1)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void isTooLateExactlyAtItsWindow(LiquidationCascade cascade) throws Exception {
    assertThat(spread(cascade, cascade.card().within().toMillis())).isEmpty();
  }

  @Test
  void repeatedLettersOfOneRoleFillNoOther() throws Exception {
    assertThat(
            alerts(
                OBSERVED,
                List.of(
                    PRICE_DROP, VOLATILITY_SHOCK, DEPTH_WITHDRAWAL, ONE_SIDED_FLOW, PRICE_DROP)))
        .isEmpty();
  }

  @Test
  void repeatedLettersGiveOneAlert() throws Exception {
    assertThat(
            alerts(
                OBSERVED,
                List.of(
                    PRICE_DROP, VOLATILITY_SHOCK, PRICE_DROP, VOLATILITY_SHOCK, LIQUIDATION_BURST)))
        .singleElement()
        .satisfies(alert -> assertThat(sequences(alert)).containsExactly(1L, 2L, 5L));
  }

  @Test
  void lettersOfAnAlertAreSpent() throws Exception {
    assertThat(
            alerts(
                OBSERVED,
                List.of(
                    PRICE_DROP, VOLATILITY_SHOCK, LIQUIDATION_BURST, PRICE_DROP, VOLATILITY_SHOCK)))
        .hasSize(1);
  }

  @Test
  void threeNewLettersGiveANewAlert() throws Exception {
    assertThat(
            alerts(
                OBSERVED,
                List.of(
                    PRICE_DROP,
                    VOLATILITY_SHOCK,
                    LIQUIDATION_BURST,
                    LIQUIDATION_BURST,
                    VOLATILITY_SHOCK,
                    PRICE_DROP)))
        .extracting(LiquidationCascadeTest::sequences)
        .containsExactly(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L));
  }

  @Test
  void aLetterWhoseWindowIsOverGivesItsPlaceToTheNext() throws Exception {
    long window = OBSERVED.card().within().toMillis();
    try (PatternHarness harness = PatternHarness.open(OBSERVED)) {
      harness
          .push(
              letter(PRICE_DROP, NOON, 1),
              letter(PRICE_DROP, NOON + SECOND, 2),
              letter(VOLATILITY_SHOCK, NOON + 2 * SECOND, 3),
              letter(LIQUIDATION_BURST, NOON + window, 4))
          .watermark(NOON + window);
      assertThat(harness.alerts())
          .extracting(LiquidationCascadeTest::sequences)
          .containsExactly(List.of(2L, 3L, 4L));
    }
  }

  @Test
  void alertTellsItsLastLetterAndItsEvidence() throws Exception {
    assertThat(alerts(INFERRED, List.of(VOLATILITY_SHOCK, PRICE_DROP, VOLUME_SURGE)))
        .containsExactly(
            new CascadeAlert(
                "cascade-inferred:BTC:" + (NOON + 3 * SECOND) + ":3",
                "BTC",
                "cascade-inferred",
                1,
                CascadeForm.INFERRED,
                NOON + SECOND,
                NOON + 3 * SECOND,
                63,
                99_997,
                List.of(
                    new AlertEvidence(VOLATILITY_SHOCK, NOON + SECOND, 1.5, 1.25, 1, NaN, ""),
                    new AlertEvidence(PRICE_DROP, NOON + 2 * SECOND, 2.5, 2.25, 2, NaN, ""),
                    new AlertEvidence(VOLUME_SURGE, NOON + 3 * SECOND, 3.5, 3.25, 3, NaN, "")),
                7,
                0,
                0,
                "asset:BTC",
                0.375));
  }

  private static Stream<Arguments> complete() {
    List<Arguments> cases = new ArrayList<>();
    for (StressKind third : List.of(VOLATILITY_SHOCK, DEPTH_WITHDRAWAL, ONE_SIDED_FLOW)) {
      orders(List.of(PRICE_DROP, LIQUIDATION_BURST, third))
          .forEach(order -> cases.add(Arguments.of(OBSERVED, order)));
    }
    for (StressKind third : List.of(ONE_SIDED_FLOW, VOLUME_SURGE)) {
      orders(List.of(PRICE_DROP, VOLATILITY_SHOCK, third))
          .forEach(order -> cases.add(Arguments.of(INFERRED, order)));
    }
    return cases.stream();
  }

  private static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of(
            OBSERVED,
            List.of(LIQUIDATION_BURST, VOLATILITY_SHOCK, DEPTH_WITHDRAWAL, ONE_SIDED_FLOW)),
        Arguments.of(
            OBSERVED, List.of(PRICE_DROP, VOLATILITY_SHOCK, DEPTH_WITHDRAWAL, ONE_SIDED_FLOW)),
        Arguments.of(OBSERVED, List.of(PRICE_DROP, LIQUIDATION_BURST)),
        Arguments.of(OBSERVED, List.of(PRICE_DROP, LIQUIDATION_BURST, VOLUME_SURGE)),
        Arguments.of(INFERRED, List.of(VOLATILITY_SHOCK, ONE_SIDED_FLOW, VOLUME_SURGE)),
        Arguments.of(INFERRED, List.of(PRICE_DROP, ONE_SIDED_FLOW, VOLUME_SURGE)),
        Arguments.of(INFERRED, List.of(PRICE_DROP, VOLATILITY_SHOCK)),
        Arguments.of(INFERRED, List.of(PRICE_DROP, VOLATILITY_SHOCK, LIQUIDATION_BURST)));
  }

  private static List<List<StressKind>> orders(List<StressKind> kinds) {
    if (kinds.isEmpty()) {
      return List.of(List.of());
    }
    List<List<StressKind>> orders = new ArrayList<>();
    for (StressKind first : kinds) {
      List<StressKind> rest = new ArrayList<>(kinds);
      rest.remove(first);
      for (List<StressKind> tail : orders(rest)) {
        List<StressKind> order = new ArrayList<>(List.of(first));
        order.addAll(tail);
        orders.add(order);
      }
    }
    return orders;
  }

  /** One letter a second; the alerts that are out at the time of the last letter. */
  private static List<CascadeAlert> alerts(LiquidationCascade cascade, List<StressKind> kinds)
      throws Exception {
    try (PatternHarness harness = PatternHarness.open(cascade)) {
      for (int i = 1; i <= kinds.size(); i++) {
        harness.push(letter(kinds.get(i - 1), NOON + i * SECOND, i));
        harness.watermark(NOON + i * SECOND);
      }
      return harness.alerts();
    }
  }

  private static List<CascadeAlert> spread(LiquidationCascade cascade, long millis)
      throws Exception {
    StressEvent last =
        letter(cascade == OBSERVED ? LIQUIDATION_BURST : ONE_SIDED_FLOW, NOON + millis, 3);
    try (PatternHarness harness = PatternHarness.open(cascade)) {
      harness.push(letter(PRICE_DROP, NOON, 1), letter(VOLATILITY_SHOCK, NOON + SECOND, 2), last);
      return harness.watermark(last.eventTimeMillis()).alerts();
    }
  }

  private static List<Long> sequences(CascadeAlert alert) {
    return alert.evidence().stream().map(AlertEvidence::sequence).toList();
  }
}
