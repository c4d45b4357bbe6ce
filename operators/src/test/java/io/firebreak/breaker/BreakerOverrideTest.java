package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.fire;
import static io.firebreak.breaker.BreakerInputs.score;
import static io.firebreak.model.BreakerState.HALT;
import static io.firebreak.model.BreakerState.NORMAL;
import static io.firebreak.model.BreakerState.PACE;
import static io.firebreak.model.BreakerState.REOPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.OverrideAction;
import io.firebreak.control.Overrides;
import org.junit.jupiter.api.Test;

/** Halts of at most 10 s, 15 s per hour, then three stages of 2 s; ticks of 250 ms. */
class BreakerOverrideTest {
  private final BreakerRun run = new BreakerRun(BreakerPolicies.quick());

  @Test
  void orderHaltsACalmMarketAtItsTick() {
    run.order(Overrides.of(OverrideAction.HALT, 1, 1_000, 21_000));
    assertThat(run.course()).containsExactly("1249 HALT");
    assertThat(run.last().reason())
        .isEqualTo("the market is halted: ordered by an operator, override 1 by Eve: drill");
  }

  @Test
  void orderedHaltEndsWithItsOrderAndReopensInStages() {
    run.order(Overrides.of(OverrideAction.HALT, 1, 1_000, 21_000));
    assertThat(run.until(21_248).state()).isEqualTo(HALT);
    assertThat(run.until(21_249).state()).isEqualTo(REOPEN);
    assertThat(run.last().reason()).contains("halt at its limit");
  }

  @Test
  void orderedHaltIsTakenBeyondTheLimitOfACalledOne() {
    run.at(0, fire(80, 2, true)).until(749);
    run.order(Overrides.of(OverrideAction.HALT, 1, 5_000, 30_000));
    assertThat(run.status().stay().untilMillis()).isEqualTo(30_249);
    assertThat(run.until(30_248).state()).isEqualTo(HALT);
    assertThat(run.until(30_249).state()).isEqualTo(REOPEN);
  }

  @Test
  void releaseEndsAHaltIntoItsReopening() {
    run.at(0, fire(80, 2, true)).until(749);
    run.order(Overrides.of(OverrideAction.RELEASE, 1, 2_000, 60_000));
    assertThat(run.state()).isEqualTo(REOPEN);
    assertThat(run.last().reason()).contains("released by an operator");
  }

  @Test
  void noHaltIsCalledWhileAReleaseLasts() {
    run.at(0, score(0)).order(Overrides.of(OverrideAction.RELEASE, 1, 250, 60_000));
    run.at(1_000, fire(80, 2, true));
    assertThat(run.until(5_000).state()).isEqualTo(PACE);
  }

  @Test
  void newerOrderWins() {
    run.order(Overrides.of(OverrideAction.HALT, 1, 1_000, 60_000));
    run.order(Overrides.of(OverrideAction.RELEASE, 2, 5_000, 60_000));
    assertThat(run.state()).isEqualTo(REOPEN);
    run.order(Overrides.of(OverrideAction.HALT, 3, 6_000, 60_000));
    assertThat(run.state()).isEqualTo(HALT);
  }

  @Test
  void releaseOfACalmMarketChangesNothing() {
    run.order(Overrides.of(OverrideAction.RELEASE, 1, 1_000, 60_000));
    assertThat(run.state()).isEqualTo(NORMAL);
    assertThat(run.signals()).isEmpty();
  }

  @Test
  void recordNamesTheOrder() {
    run.order(Overrides.of(OverrideAction.HALT, 1, 1_000, 21_000));
    assertThat(run.records().get(0).order().operator()).isEqualTo("Eve");
  }
}
