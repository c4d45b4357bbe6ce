package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.blind;
import static io.firebreak.breaker.BreakerInputs.fire;
import static io.firebreak.breaker.BreakerInputs.fragility;
import static io.firebreak.breaker.BreakerInputs.score;
import static io.firebreak.model.BreakerState.HALT;
import static io.firebreak.model.BreakerState.PACE;
import static io.firebreak.model.BreakerState.REOPEN;
import static io.firebreak.model.BreakerState.RESTRICT;
import static io.firebreak.model.BreakerState.WATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.model.BreakerSignal;
import org.junit.jupiter.api.Test;

/** Halts of at most 10 s, 15 s per hour, then three stages of 2 s. */
class BreakerHaltTest {
  private static final long HALTED = 749;
  private final BreakerRun run =
      new BreakerRun(BreakerPolicies.quick()).at(0, fire(80, 2, true)).until(HALTED);

  @Test
  void endsAtItsLimitWithoutAnyInput() {
    assertThat(run.until(10_748).state()).isEqualTo(HALT);
    assertThat(run.until(10_749).state()).isEqualTo(REOPEN);
  }

  @Test
  void doesNotEndBeforeItsLimit() {
    assertThat(run.at(1_000, score(0)).until(10_748).state()).isEqualTo(HALT);
  }

  @Test
  void endsAtItsLimitWhileBlind() {
    assertThat(run.at(1_000, blind()).until(10_749).state()).isEqualTo(REOPEN);
  }

  @Test
  void reopensInThreeStages() {
    run.until(16_748);
    assertThat(run.signals().stream().filter(signal -> signal.to() == REOPEN))
        .extracting(BreakerSignal::eventTimeMillis, BreakerSignal::paceShare)
        .containsExactly(tuple(10_749L, 0.1), tuple(12_749L, 0.2), tuple(14_749L, 0.4));
  }

  @Test
  void doesNotHaltInTheGraceOfTheReopening() {
    run.at(11_000, fire(100, 5, true));
    assertThat(run.until(16_748).state()).isEqualTo(REOPEN);
  }

  @Test
  void pacesAfterTheReopeningWhenTheScoreIsStillAtItsLevel() {
    assertThat(run.at(11_000, score(55)).until(16_749).state()).isEqualTo(PACE);
  }

  @Test
  void restrictsAfterTheReopeningOneUlpBelow() {
    assertThat(run.at(11_000, score(Math.nextDown(55.0))).until(16_749).state())
        .isEqualTo(RESTRICT);
  }

  @Test
  void restrictsAfterTheReopeningOnFragility() {
    assertThat(run.at(11_000, fragility(60)).until(16_749).state()).isEqualTo(RESTRICT);
  }

  @Test
  void watchesAfterTheReopeningWhenCalm() {
    assertThat(run.at(11_000, score(0)).until(16_749).state()).isEqualTo(WATCH);
  }

  @Test
  void pacesAfterTheReopeningWhileBlind() {
    assertThat(run.at(11_000, score(0)).at(16_000, blind()).until(16_749).state()).isEqualTo(PACE);
  }

  @Test
  void doesNotHaltAgainBeforeItIsReArmed() {
    run.until(16_749).at(18_000, fire(100, 5, true)).until(30_000);
    assertThat(run.state()).isEqualTo(PACE);
  }

  @Test
  void isReArmedOnceItHasBeenRestricted() {
    assertThat(run.until(16_748).status().budget().armed()).isFalse();
    assertThat(run.at(16_749, score(50)).status().budget().armed()).isTrue();
  }

  @Test
  void haltsForWhatIsLeftOfTheBudget() {
    BreakerRun generous = new BreakerRun(BreakerPolicies.slow(), 60_000).at(0, fire(80, 2, true));
    generous.until(660_000).at(700_000, score(50)).until(1_200_000);
    generous.at(1_200_000, fire(80, 2, true)).until(3_000_000);
    assertThat(generous.status().budget().halts())
        .extracting(halt -> halt.endMillis() - halt.startMillis())
        .containsExactly(660_000L, 240_000L);
  }

  @Test
  void pacesInsteadWhenTheBudgetIsUsedUp() {
    run.at(11_000, score(50)).until(16_749);
    run.at(17_000, fire(80, 2, true)).until(17_749);
    assertThat(run.state()).isEqualTo(PACE);
    assertThat(run.last().reason())
        .isEqualTo("liquidations are paced: halt called for, halt budget used up");
  }

  @Test
  void haltsAgainWhenTheHourHasRolledOver() {
    run.at(11_000, score(50)).until(16_749).at(17_000, score(0)).until(60_000);
    run.at(3_610_750, fire(80, 2, true)).until(3_611_499);
    assertThat(run.state()).isEqualTo(HALT);
    assertThat(run.status().stay().untilMillis()).isEqualTo(3_621_499);
  }

  @Test
  void forgetsHaltsThatHaveLeftTheHour() {
    run.at(11_000, score(0)).until(60_000).at(3_700_000, fire(80, 2, true)).until(3_720_000);
    assertThat(run.status().budget().halts()).hasSize(1);
  }
}
