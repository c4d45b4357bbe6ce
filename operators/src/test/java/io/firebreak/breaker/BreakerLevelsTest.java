package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.alert;
import static io.firebreak.breaker.BreakerInputs.fire;
import static io.firebreak.breaker.BreakerInputs.fragility;
import static io.firebreak.breaker.BreakerInputs.score;
import static io.firebreak.model.BreakerState.HALT;
import static io.firebreak.model.BreakerState.NORMAL;
import static io.firebreak.model.BreakerState.PACE;
import static io.firebreak.model.BreakerState.RESTRICT;
import static io.firebreak.model.BreakerState.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerState;
import io.firebreak.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entry, each inequality at its boundary; default levels, ticks of 250 ms. */
class BreakerLevelsTest {
  private final BreakerRun run = new BreakerRun(Policy.v0());

  @ParameterizedTest
  @CsvSource({"40, WATCH, NORMAL", "48, RESTRICT, WATCH"})
  void entersAtTheScoreAndNotOneUlpBelow(double level, BreakerState at, BreakerState below) {
    assertThat(run.at(0, score(level)).state()).isEqualTo(at);
    assertThat(new BreakerRun(Policy.v0()).at(0, score(Math.nextDown(level))).state())
        .isEqualTo(below);
  }

  @ParameterizedTest
  @CsvSource({"40, WATCH, NORMAL", "60, RESTRICT, WATCH"})
  void entersAtTheFragilityAndNotOneUlpBelow(double level, BreakerState at, BreakerState below) {
    assertThat(run.at(0, fragility(level)).state()).isEqualTo(at);
    assertThat(new BreakerRun(Policy.v0()).at(0, fragility(Math.nextDown(level))).state())
        .isEqualTo(below);
  }

  @Test
  void watchesOnAnAlertAlone() {
    assertThat(run.at(0, alert()).state()).isEqualTo(WATCH);
  }

  @Test
  void pacesExactlyWhenTheHoldIsOver() {
    run.at(0, score(55));
    assertThat(run.until(10_248).state()).isEqualTo(RESTRICT);
    assertThat(run.until(10_249).state()).isEqualTo(PACE);
  }

  @Test
  void roundsTheHoldUpToAWholeTick() {
    BreakerRun odd = new BreakerRun(Policy.v0(), 3_000).at(0, score(55));
    assertThat(odd.until(14_998).state()).isEqualTo(RESTRICT);
    assertThat(odd.until(14_999).state()).isEqualTo(PACE);
  }

  @Test
  void doesNotPaceWhenTheHoldIsInterrupted() {
    run.at(0, score(55)).at(10_000, score(Math.nextDown(55.0))).until(30_000);
    assertThat(run.state()).isEqualTo(RESTRICT);
  }

  @Test
  void doesNotPaceOneUlpBelow() {
    assertThat(run.at(0, score(Math.nextDown(55.0))).until(60_000).state()).isEqualTo(RESTRICT);
  }

  @Test
  void haltsExactlyWhenTheHoldIsOver() {
    run.at(0, fire(65, 2, true));
    assertThat(run.until(5_248).state()).isEqualTo(RESTRICT);
    assertThat(run.until(5_249).state()).isEqualTo(HALT);
  }

  @Test
  void haltsAtOnceWhenTheBandIsHitAfterTheHold() {
    run.at(0, fire(65, 2, false)).at(60_000, fire(65, 2, true));
    assertThat(run.state()).isEqualTo(HALT);
  }

  @Test
  void neverHaltsWithoutTheBand() {
    assertThat(run.at(0, fire(100, 5, false)).until(60_000).state()).isEqualTo(PACE);
  }

  @Test
  void neverHaltsOnOneFamily() {
    assertThat(run.at(0, fire(100, 1, true)).until(60_000).state()).isEqualTo(PACE);
  }

  @Test
  void doesNotHaltOneUlpBelow() {
    assertThat(run.at(0, fire(Math.nextDown(65.0), 2, true)).until(60_000).state()).isEqualTo(PACE);
  }

  @Test
  void staysNormalOnUnknownMeasures() {
    run.at(0, score(Double.NaN));
    assertThat(run.state()).isEqualTo(NORMAL);
    assertThat(run.records()).isEmpty();
  }
}
