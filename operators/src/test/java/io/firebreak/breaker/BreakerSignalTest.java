package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.alert;
import static io.firebreak.breaker.BreakerInputs.fire;
import static io.firebreak.breaker.BreakerInputs.letter;
import static io.firebreak.breaker.BreakerInputs.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.StressKind;
import java.util.Collections;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said and when; validity 5 s. */
class BreakerSignalTest {
  private final BreakerRun run = new BreakerRun(BreakerPolicies.quick());

  @ParameterizedTest
  @CsvSource({
    "NORMAL, NONE, NONE",
    "WATCH, OBSERVE, OBSERVE",
    "RESTRICT, REFUSE_NEW_LEVERAGE, REFUSE_NEW_LEVERAGE",
    "PACE, PACE_LIQUIDATIONS, REFUSE_NEW_LEVERAGE",
    "HALT, PAUSE, PACE_LIQUIDATIONS",
    "REOPEN, REOPEN_STAGED, PACE_LIQUIDATIONS"
  })
  void ordersAnActionAndItsFallback(
      BreakerState state, BreakerAction action, BreakerAction fallback) {
    assertThat(BreakerOrder.of(state)).isEqualTo(new BreakerOrder(action, fallback));
  }

  @Test
  void numbersTheSignalsOfAScopeFromOne() {
    run.at(0, score(55)).until(20_000);
    assertThat(run.signals())
        .extracting(BreakerSignal::sequence)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, run.signals().size()).boxed().toList());
    assertThat(run.signals().get(1).id()).isEqualTo("asset:BTC@2");
  }

  @Test
  void givesTheReasonInWords() {
    run.at(0, score(55)).until(1_249);
    assertThat(run.signals())
        .extracting(BreakerSignal::reason)
        .containsExactly(
            "new leverage is refused: cascade score at its level",
            "liquidations are paced: cascade score at its level for the hold");
  }

  @Test
  void citesLettersAndAlerts() {
    run.at(0, score(40), alert());
    assertThat(run.last().evidence()).isEqualTo("SEVERITY#7,flash-crash/BTC/7");
  }

  @Test
  void citesABoundedNumberOfInputs() {
    run.at(0, Collections.nCopies(5_000, score(40)).toArray(BreakerInput[]::new));
    assertThat(run.last().evidence()).hasSizeLessThan(200).endsWith(",+4988");
  }

  @Test
  void limitsLiquidationsToAShareOfLiveDepth() {
    run.at(0, score(55)).until(1_249);
    assertThat(run.last().paceUsdPerSecond()).isEqualTo(0.4 * 1_000_000 / 10);
  }

  @Test
  void doesNotInventALimitWhereDepthIsUnknown() {
    run.at(0, letter(StressKind.SEVERITY, new BreakerMeasures(55, 0, 1, false, Double.NaN)));
    assertThat(run.until(1_249).last().paceUsdPerSecond()).isNaN();
  }

  @Test
  void renewsWhenAQuarterOfTheValidityIsLeft() {
    run.at(0, score(40)).until(4_000);
    assertThat(run.signals())
        .extracting(BreakerSignal::eventTimeMillis)
        .containsExactly(249L, 3_999L);
    assertThat(run.last().validUntilMillis()).isEqualTo(8_999);
    assertThat(run.last().reason()).isEqualTo("validity renewed");
  }

  @Test
  void renewsBeforeExpiryWhateverTheTick() {
    BreakerRun coarse = new BreakerRun(BreakerPolicies.slow(), 60_000).at(0, score(40));
    coarse.until(1_000_000);
    for (int i = 1; i < coarse.signals().size(); i++) {
      assertThat(coarse.signals().get(i).eventTimeMillis())
          .isLessThan(coarse.signals().get(i - 1).validUntilMillis());
    }
  }

  @Test
  void doesNotRenewNormal() {
    run.at(0, score(40)).at(1_000, score(0)).until(1_000_000);
    assertThat(run.last().to()).isEqualTo(BreakerState.NORMAL);
    assertThat(run.last().eventTimeMillis()).isEqualTo(3_249);
  }

  @Test
  void doesNotLetAHaltOutliveItsLimit() {
    run.at(0, fire(80, 2, true)).until(9_000);
    assertThat(run.last().validUntilMillis()).isEqualTo(10_749);
  }

  @Test
  void recordsWhatASignalWasMadeOf() {
    run.at(0, score(40)).at(500, score(48));
    BreakerRecord record = run.records().get(1);
    assertThat(record.before().state()).isEqualTo(BreakerState.WATCH);
    assertThat(record.inputs()).containsExactly(score(48));
  }

  @Test
  void isAskedOnlyWhereSomethingCanChange() {
    run.at(0, score(40)).until(19_000);
    assertThat(run.asked()).isEqualTo(run.signals().size());
  }
}
