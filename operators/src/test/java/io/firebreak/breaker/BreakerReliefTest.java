package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.alert;
import static io.firebreak.breaker.BreakerInputs.fragility;
import static io.firebreak.breaker.BreakerInputs.score;
import static io.firebreak.model.BreakerState.NORMAL;
import static io.firebreak.model.BreakerState.PACE;
import static io.firebreak.model.BreakerState.RESTRICT;
import static io.firebreak.model.BreakerState.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways down; exit at half of entry, dwells of 2, 2 and 4 s, longest silence 20 s. */
class BreakerReliefTest {
  private final BreakerRun run = new BreakerRun(BreakerPolicies.quick());

  @Test
  void leavesOneLevelAtATimeAfterEachDwell() {
    run.at(0, score(55)).at(2_000, score(0)).until(60_000);
    assertThat(run.course())
        .containsExactly(
            "249 RESTRICT", "1249 PACE", "6249 RESTRICT", "8249 WATCH", "10249 NORMAL");
  }

  @ParameterizedTest
  @CsvSource({"40, 20, WATCH", "48, 24, RESTRICT"})
  void isNotCalmAtTheExitLevel(double entry, double exit, BreakerState state) {
    run.at(0, score(entry)).at(1_000, score(exit)).until(5_000);
    assertThat(run.state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"40, 20, NORMAL", "48, 24, WATCH"})
  void isCalmOneUlpBelowTheExitLevel(double entry, double exit, BreakerState state) {
    run.at(0, score(entry)).at(1_000, score(Math.nextDown(exit))).until(3_249);
    assertThat(run.state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"27.5, PACE", "27.4, RESTRICT"})
  void leavesPacingBelowItsExitLevel(double exit, BreakerState state) {
    run.at(0, score(55)).at(2_000, score(exit)).until(6_249);
    assertThat(run.state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"20, WATCH", "19.9, NORMAL"})
  void needsFragilityToBeCalmToo(double exit, BreakerState state) {
    run.at(0, fragility(40)).at(1_000, fragility(exit)).until(3_249);
    assertThat(run.state()).isEqualTo(state);
  }

  @Test
  void keepsTheLastFragilityWhenTheLadderVanishes() {
    run.at(0, fragility(60)).at(1_000, fragility(Double.NaN)).until(9_000);
    assertThat(run.state()).isEqualTo(RESTRICT);
  }

  @Test
  void startsTheDwellAnewAfterARenewedCondition() {
    run.at(0, score(40)).at(1_000, score(0)).at(2_000, score(20)).at(2_500, score(0));
    assertThat(run.until(4_748).state()).isEqualTo(WATCH);
    assertThat(run.until(4_749).state()).isEqualTo(NORMAL);
  }

  @Test
  void startsTheDwellAnewAfterAnAlert() {
    run.at(0, score(40)).at(1_000, score(0)).at(2_000, alert());
    assertThat(run.until(4_248).state()).isEqualTo(WATCH);
    assertThat(run.until(4_249).state()).isEqualTo(NORMAL);
  }

  @Test
  void doesNotFlapWithAFlappingScore() {
    for (int tick = 0; tick < 400; tick++) {
      run.at(tick * 250L, score(tick % 2 == 0 ? 54 : 30));
    }
    assertThat(run.course()).containsExactly("249 RESTRICT");
  }

  @Test
  void endsAStayWithoutNewEvidence() {
    run.at(0, score(60));
    assertThat(run.until(21_248).state()).isEqualTo(PACE);
    assertThat(run.until(21_249).state()).isEqualTo(RESTRICT);
  }

  @Test
  void doesNotReturnOnTheOldMeasuresAfterSilence() {
    run.at(0, score(60)).until(1_000_000);
    assertThat(run.course())
        .containsExactly(
            "249 RESTRICT", "1249 PACE", "21249 RESTRICT", "41249 WATCH", "61249 NORMAL");
  }

  @Test
  void countsEachLetterAsNewEvidence() {
    run.at(0, score(60)).at(15_000, score(61));
    assertThat(run.until(35_248).state()).isEqualTo(PACE);
    assertThat(run.until(35_249).state()).isEqualTo(RESTRICT);
  }

  @Test
  void waitsForInputOnceNormal() {
    run.at(0, score(40)).at(1_000, score(0)).until(60_000);
    assertThat(run.status().deadlineMillis()).isEqualTo(Long.MAX_VALUE);
  }
}
