package io.firebreak.haircut;

import static io.firebreak.haircut.Policies.DAY;
import static io.firebreak.haircut.Policies.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.Overrides;
import io.firebreak.policy.Policy;
import org.junit.jupiter.api.Test;

/** The tail alone gives 234 bps of initial haircut. */
class PinnedHaircutTest {
  private static final long START = 20_000 * DAY;
  private static final int NONE = OperatorOverride.UNPINNED;
  private static final Policy POLICY =
      Policies.of(
          25, 0, Policies.assetClass(10, 5, 300, 200, 9_500), new Policies.Pace(HOUR, DAY, 100, 0));

  private final HaircutRun run = HaircutRun.of(POLICY).give(START, volatility(0.6));

  @Test
  void initialHaircutRisesToItsPinAtOnce() {
    run.pinned(900, NONE, false).give(START + 250, volatility(0.6));
    assertThat(run.initialBps()).isEqualTo(900);
  }

  @Test
  void initialHaircutComesDownToItsPinAtItsOwnSpeed() {
    run.pinned(20, 10, false).give(START + 250, volatility(0.6));
    assertThat(run.initialBps()).isEqualTo(234);
    run.passTo(START + 30 * DAY);
    assertThat(run.initialBps()).isBetween(20, 200);
  }

  @Test
  void lowerBoundDoesNotLower() {
    run.pinned(100, NONE, true).give(START + 250, volatility(0.6));
    run.passTo(START + 5 * DAY);
    assertThat(run.initialBps()).isEqualTo(234);
  }

  @Test
  void lowerBoundDoesNotUndoAHigherOne() {
    run.ordered(Overrides.pin(900, NONE, true), Overrides.pin(400, NONE, true));
    run.give(START + 250, volatility(0.6));
    assertThat(run.initialBps()).isEqualTo(900);
  }

  @Test
  void lowerBoundDoesNotUndoAnExactPin() {
    run.ordered(Overrides.pin(900, NONE, false), Overrides.pin(400, NONE, true));
    run.give(START + 250, volatility(0.6));
    assertThat(run.initialBps()).isEqualTo(900);
  }

  @Test
  void decisionIsReproducedWithAllItsPins() {
    run.ordered(Overrides.pin(900, NONE, true), Overrides.pin(400, NONE, true));
    run.give(START + 250, volatility(0.6));
    HaircutRecord record = run.records().get(run.records().size() - 1);
    assertThat(new HaircutEngine().step(record.before(), record.tick(POLICY)).outputs().get(0))
        .isEqualTo(record);
  }

  @Test
  void driversOfAPinnedHaircutAddUp() {
    run.pinned(900, NONE, false).give(START + 250, volatility(0.6));
    assertThat(run.last().initial().drivers().totalBps()).isEqualTo(900);
  }

  @Test
  void decisionIsReproducedWithItsPin() {
    run.pinned(900, NONE, false).give(START + 250, volatility(0.6));
    HaircutRecord record = run.records().get(run.records().size() - 1);
    assertThat(new HaircutEngine().step(record.before(), record.tick(POLICY)).outputs().get(0))
        .isEqualTo(record);
  }

  private static Risks volatility(double fast) {
    return Risks.calm().volatility(fast);
  }
}
