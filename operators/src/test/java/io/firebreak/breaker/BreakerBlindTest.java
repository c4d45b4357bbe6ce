package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.alert;
import static io.firebreak.breaker.BreakerInputs.blind;
import static io.firebreak.breaker.BreakerInputs.fire;
import static io.firebreak.breaker.BreakerInputs.score;
import static io.firebreak.breaker.BreakerInputs.sighted;
import static io.firebreak.model.BreakerState.NORMAL;
import static io.firebreak.model.BreakerState.PACE;
import static io.firebreak.model.BreakerState.RESTRICT;
import static io.firebreak.model.BreakerState.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blindness is tolerated for 1.5 s, then paced at 25 %. */
class BreakerBlindTest {
  private final BreakerRun run = new BreakerRun(BreakerPolicies.quick());

  @Test
  void pacesAtTheBlindShareExactlyWhenToleranceEnds() {
    run.at(0, blind());
    assertThat(run.until(1_748).state()).isEqualTo(NORMAL);
    assertThat(run.until(1_749).state()).isEqualTo(PACE);
    assertThat(run.last().paceShare()).isEqualTo(0.25);
  }

  @Test
  void saysWhenItGoesBlindAndWhenPricesAreBack() {
    run.at(0, blind()).at(1_000, sighted(0));
    assertThat(run.signals()).extracting("blind").containsExactly(true, false);
    assertThat(run.signals())
        .extracting("reason")
        .containsExactly("no venue prices the asset, parameters frozen", "prices are back");
  }

  @Test
  void doesNotEscalateOnLettersWhileBlind() {
    run.at(0, blind()).at(500, fire(100, 5, true)).at(1_000, alert());
    assertThat(run.until(1_500).state()).isEqualTo(NORMAL);
  }

  @Test
  void startsTheHoldAnewWithSight() {
    run.at(0, score(55)).at(500, blind()).at(1_000, sighted(55));
    assertThat(run.until(2_248).state()).isEqualTo(RESTRICT);
    assertThat(run.until(2_249).state()).isEqualTo(PACE);
  }

  @Test
  void doesNotCountCalmWhileBlind() {
    run.at(0, score(40)).at(500, score(0)).at(1_000, blind()).at(2_000, sighted(0));
    assertThat(run.until(4_248).state()).isEqualTo(WATCH);
    assertThat(run.until(4_249).state()).isEqualTo(NORMAL);
  }

  @Test
  void staysPacingHoweverLongItIsBlind() {
    assertThat(run.at(0, blind()).until(10_000_000).state()).isEqualTo(PACE);
  }

  @Test
  void isAskedForRenewalsOnlyWhileItStaysBlind() {
    run.at(0, blind()).until(1_000_000);
    assertThat(run.asked()).isEqualTo(run.signals().size());
  }

  @Test
  void leavesBlindPacingByTheOrdinaryDwell() {
    run.at(0, blind()).at(10_000, sighted(0));
    assertThat(run.until(14_248).state()).isEqualTo(PACE);
    assertThat(run.until(14_249).state()).isEqualTo(RESTRICT);
  }

  @Test
  void returnsToTheFullShareWithSight() {
    run.at(0, score(60)).at(2_000, blind()).until(3_749);
    assertThat(run.last().paceShare()).isEqualTo(0.25);
    run.at(5_000, sighted(60));
    assertThat(run.last().paceShare()).isEqualTo(0.4);
  }
}
