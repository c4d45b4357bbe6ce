package io.firebreak.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.AlertEvidence;
import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionWordsTest {
  private static final long TIME = 1_760_130_190_999L;

  @Test
  void saysWhatPacingAsksOfConsumers() {
    BreakerSignal signal = pacing(12_300, 0.4, false);

    assertThat(DecisionWords.breaker(signal))
        .isEqualTo(
            "21:03:10  BTC   BREAKER  RESTRICT to PACE (cascade alert):"
                + " limit liquidations to $12 k/s, no new leverage");
  }

  @Test
  void saysThePaceAsShareWhereTheDepthIsUnknown() {
    assertThat(DecisionWords.breaker(pacing(Double.NaN, 0.25, false)))
        .contains("limit liquidations to 25 % of live depth");
  }

  @Test
  void saysThatABreakerIsBlind() {
    assertThat(DecisionWords.breaker(pacing(Double.NaN, 0.25, true)))
        .contains("(cascade alert; blind)");
  }

  @Test
  void saysEachKindOfEvidenceOnceAtItsStrongest() {
    CascadeAlert alert =
        alert(
            evidence(StressKind.PRICE_DROP, 0.03),
            evidence(StressKind.PRICE_DROP, 0.051),
            evidence(StressKind.LIQUIDATION_BURST, 2_500_000));

    assertThat(DecisionWords.alert(alert))
        .isEqualTo(
            "21:03:10  BTC   ALERT    liquidation cascade observed, severity 56 of 100:"
                + " price fell 5.1 % within an hour, forced selling $2.50 m/s");
  }

  @ParameterizedTest
  @CsvSource({"999000, $999 k", "1000000, $1.00 m", "1500000000, $1.50 bn"})
  void writesAmountsInThreeDigits(double amount, String text) {
    assertThat(DecisionWords.usd(amount)).isEqualTo(text);
  }

  private static BreakerSignal pacing(double usdPerSecond, double share, boolean blind) {
    return new BreakerSignal(
        "asset:BTC@2",
        "asset:BTC",
        TIME,
        BreakerState.RESTRICT,
        BreakerState.PACE,
        BreakerAction.PACE_LIQUIDATIONS,
        BreakerAction.REFUSE_NEW_LEVERAGE,
        usdPerSecond,
        share,
        Double.NaN,
        56,
        "liquidations are paced: cascade alert",
        "",
        blind,
        TIME + 60_000,
        0,
        2,
        0,
        BreakerState.PACE,
        "",
        List.of(),
        Double.NaN);
  }

  private static CascadeAlert alert(AlertEvidence... evidence) {
    return new CascadeAlert(
        "cascade|BTC|1",
        "BTC",
        "cascade",
        1,
        CascadeForm.OBSERVED,
        TIME - 60_000,
        TIME,
        56.2,
        100_000,
        List.of(evidence),
        0,
        1,
        0,
        "asset:BTC",
        1);
  }

  private static AlertEvidence evidence(StressKind kind, double magnitude) {
    return new AlertEvidence(kind, TIME, magnitude, 0, 1, Double.NaN, "");
  }
}
