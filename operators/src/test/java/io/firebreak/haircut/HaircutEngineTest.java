package io.firebreak.haircut;

import static io.firebreak.haircut.Policies.DAY;
import static io.firebreak.haircut.Policies.HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.HaircutTier;
import io.firebreak.model.WarmUp;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class HaircutEngineTest {
  private static final long START = 20_000 * DAY;
  private static final long FIRST_TICK = START + 249;

  @Test
  void waitsForTheFirstMeasures() {
    Tick<AssetRisk> empty =
        new Tick<>(
            "BTC", FIRST_TICK, new TickGrid(250), List.of(), Policies.plain(), QuoteRates.UNKNOWN);
    Step<HaircutState, HaircutRecord> step = new HaircutEngine().step(null, empty);
    assertThat(step.state()).isNull();
    assertThat(step.deadlineMillis()).isEqualTo(Step.NO_DEADLINE);
  }

  @Test
  void numbersDecisionsFromOne() {
    HaircutDecision first = calm().last();
    assertThat(first.id()).isEqualTo("BTC@1");
    assertThat(first.sequence()).isEqualTo(1);
    assertThat(first.initial().previousBps()).isEqualTo(-1);
  }

  @Test
  void saysNothingWhileNothingChanges() {
    HaircutRun run =
        HaircutRun.of(Policies.plain())
            .give(START, Risks.calm())
            .give(START + HOUR, Risks.calm())
            .passTo(START + 12 * HOUR - 250);
    assertThat(run.decisions()).hasSize(1);
  }

  @Test
  void refreshesAtHalfOfTheValidity() {
    HaircutRun run = calm().passTo(START + 12 * HOUR);
    assertThat(run.last().eventTimeMillis()).isEqualTo(FIRST_TICK + 12 * HOUR);
    assertThat(run.last().expiresMillis()).isEqualTo(FIRST_TICK + 36 * HOUR);
    assertThat(run.last().initial().effectiveMillis()).isEqualTo(FIRST_TICK);
  }

  @Test
  void postsTheStaticScheduleWhileCold() {
    HaircutRun run = run(Risks.calm().young(WarmUp.COLD, 0));
    assertThat(run.maintenanceBps()).isEqualTo(700);
    assertThat(run.initialBps()).isEqualTo(1_000);
    assertThat(run.last().warmUp()).isEqualTo(WarmUp.COLD);
  }

  @Test
  void risesAboveTheStaticScheduleFromTheFirstMinute() {
    HaircutRun run = run(Risks.calm().young(WarmUp.COLD, 60_000).volatility(8));
    assertThat(run.initialBps()).isEqualTo(1_116);
    assertThat(run.maintenanceBps()).isEqualTo(700);
  }

  @Test
  void blendsWhileWarming() {
    HaircutRun run = run(Risks.calm().young(WarmUp.WARMING, 12 * HOUR));
    assertThat(run.maintenanceBps()).isEqualTo((700 + 200) / 2);
    assertThat(run.initialBps()).isEqualTo((1_000 + 300) / 2);
  }

  @Test
  void leavesTheStaticScheduleAfterOneDay() {
    HaircutRun run = run(Risks.calm().young(WarmUp.WARMING, DAY));
    assertThat(run.last().initial().drivers().coldStart()).isZero();
  }

  @Test
  void postsTheStaticScheduleWhereNothingIsMeasured() {
    HaircutRun run = run(Risks.calm().volatility(Double.NaN));
    assertThat(run.initialBps()).isEqualTo(1_000);
    assertThat(run.maintenanceBps()).isEqualTo(700);
  }

  @Test
  void remembersStressInBothHaircuts() {
    HaircutRun run =
        HaircutRun.of(Policies.of(1, 0.25, Policies.plain().haircut().classOf("BTC")))
            .give(START, Risks.calm().volatility(1.2))
            .give(START + 250, Risks.calm());
    assertThat(run.state().memory().stressed().worst()).isCloseTo(1.2, within(1e-6));
    assertThat(run.passTo(START + 30 * DAY).maintenanceBps()).isEqualTo(309);
  }

  @Test
  void schedulesTheTiersOfItsClass() {
    List<HaircutTier> tiers = calm().last().initial().schedule();
    assertThat(tiers).extracting(HaircutTier::minUsdValue).containsExactly(0.0, 1e6, 1e7, 1e8);
    assertThat(tiers.get(0).maxUsdValue()).isEqualTo(1e6);
    assertThat(tiers.get(3).maxUsdValue()).isNaN();
    assertThat(tiers.get(0).discountRate()).isEqualTo(1 - calm().initialBps() / 1e4);
  }

  @Test
  void refusesToReproduceUnderAnotherPolicy() {
    Policy other = Policy.v0().effective(7, 0);
    assertThatThrownBy(() -> calm().records().get(0).tick(other))
        .hasMessage("policy of BTC@1 must have version 0, was 7");
  }

  private static HaircutRun calm() {
    return run(Risks.calm());
  }

  private static HaircutRun run(Risks risks) {
    return HaircutRun.of(Policy.v0()).give(START, risks);
  }
}
