package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.around;
import static io.firebreak.breaker.BreakerInputs.fire;
import static io.firebreak.breaker.BreakerInputs.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerInstruction;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import org.junit.jupiter.api.Test;

/** What the effective state asks for; depth 1 M USD, band 2 %, pace 40 % of depth in 10 s. */
class BreakerTermsTest {
  private final BreakerRun run = new BreakerRun(BreakerPolicies.quick());

  @Test
  void pacingComesWithEverythingThatItImplies() {
    run.at(0, score(55)).until(1_249);
    assertThat(run.last().instructions())
        .extracting(BreakerInstruction::action)
        .containsExactly(
            BreakerAction.PACE_LIQUIDATIONS,
            BreakerAction.REFUSE_NEW_LEVERAGE,
            BreakerAction.CAP_WITHDRAWALS,
            BreakerAction.WIDEN_BAND);
  }

  @Test
  void limitsLiquidationsInUsdPerInterval() {
    run.at(0, score(55)).until(1_249);
    BreakerInstruction pace = run.last().instructions().get(0);
    assertThat(pace.intervalMillis()).isEqualTo(1_000);
    assertThat(pace.usdPerInterval()).isEqualTo(40_000);
  }

  @Test
  void halvesThePaceWhileTheScoreIsAtTheLevelOfAHalt() {
    run.at(0, score(65)).until(1_249);
    assertThat(run.last().to()).isEqualTo(BreakerState.PACE);
    assertThat(run.last().paceShare()).isEqualTo(0.2);
  }

  @Test
  void widensTheBandToTwiceThePriceBand() {
    run.at(0, score(55)).until(1_249);
    assertThat(run.last().bandFraction()).isEqualTo(0.02);
    assertThat(run.last().instructions().get(3).fraction()).isEqualTo(0.04);
  }

  @Test
  void leavesTheFirstMinuteOfAReopeningWithoutLiquidations() {
    run.at(0, fire(80, 2, true)).until(10_749);
    BreakerSignal reopened = run.last();
    assertThat(reopened.to()).isEqualTo(BreakerState.REOPEN);
    assertThat(reopened.instructions().get(0).graceUntilMillis())
        .isEqualTo(reopened.eventTimeMillis() + 60_000);
  }

  /** 2 M USD are sold through a linear book, on average 1 % below the reference. */
  @Test
  void estimatesWhatItCostsToReachTheBandAlone() {
    run.at(0, score(55));
    assertThat(run.last().costUsd()).isCloseTo(20_000, within(1e-6));
  }

  @Test
  void isAsStrictAsTheScopesAroundIt() {
    run.at(0, around(BreakerState.PACE, "cluster"));
    assertThat(run.last())
        .extracting(
            BreakerSignal::from,
            BreakerSignal::to,
            BreakerSignal::effective,
            BreakerSignal::raisedBy,
            BreakerSignal::action)
        .containsExactly(
            BreakerState.NORMAL,
            BreakerState.NORMAL,
            BreakerState.PACE,
            "cluster",
            BreakerAction.PACE_LIQUIDATIONS);
  }

  @Test
  void aMilderScopeAroundItChangesNothing() {
    run.at(0, score(48)).at(1_000, around(BreakerState.WATCH, "cluster"));
    assertThat(run.signals()).hasSize(1);
    assertThat(run.last().raisedBy()).isEmpty();
  }

  @Test
  void isReleasedWhenTheScopeIs() {
    run.at(0, around(BreakerState.PACE, "cluster")).at(1_000, around(BreakerState.NORMAL, ""));
    assertThat(run.last().effective()).isEqualTo(BreakerState.NORMAL);
    assertThat(run.last().reason()).isEqualTo("a scope around it changed");
  }

  @Test
  void aHaltOfAScopeThatIsRenewedIsRenewedForTheAsset() {
    run.at(0, around(BreakerState.HALT, "cluster", 5_000));
    run.at(3_750, around(BreakerState.HALT, "cluster", 8_750));
    assertThat(run.last().eventTimeMillis()).isEqualTo(3_999);
    assertThat(run.last().validUntilMillis()).isEqualTo(8_750);
  }

  @Test
  void aHaltOfAScopeThatIsMadeLongerIsToldAtOnce() {
    run.at(0, around(BreakerState.HALT, "cluster", 3_000));
    run.at(1_000, around(BreakerState.HALT, "cluster", 4_000));
    assertThat(run.last().validUntilMillis()).isEqualTo(4_000);
  }

  @Test
  void isRenewedWhileAScopeAroundItIsRaised() {
    run.at(0, around(BreakerState.PACE, "cluster")).until(4_000);
    assertThat(run.last().eventTimeMillis()).isEqualTo(3_999);
  }

  @Test
  void aHaltAroundItDoesNotOutliveItsLimit() {
    run.at(0, around(BreakerState.HALT, "cluster"));
    assertThat(run.last().validUntilMillis()).isEqualTo(3_000);
  }

  @Test
  void keepsTheBandOfTheBeginningInsideAnEvent() {
    run.at(0, score(48)).at(1_000, BreakerInputs.banded(60, 0.09));
    assertThat(run.status().bandFraction()).isEqualTo(0.02);
  }
}
