package io.firebreak.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CrashView;
import io.firebreak.model.FallView;
import io.firebreak.model.LiquidityView;
import io.firebreak.model.Presence;
import io.firebreak.model.RiskSample;
import io.firebreak.model.ScoreView;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

class StressAlphabetEngineTest {
  private static final long START = 1_000_000;
  private static final long REPEAT = Policy.v0().stress().repeatMillis();
  private final StressAlphabetEngine engine = new StressAlphabetEngine();
  private final RiskSample risk = new RiskSample();
  private StressState state;

  private List<StressKind> at(long timeMillis) {
    long end = Ticks.GRID.endOf(timeMillis);
    StressInput input = new StressInput(risk.at(end), null);
    Step<StressState, StressEvent> step = engine.step(state, Ticks.at(end, List.of(input)));
    state = step.state();
    return step.outputs().stream().map(StressEvent::kind).toList();
  }

  private void score(double score) {
    risk.score = new ScoreView(score, Double.NaN, Double.NaN, 0, 0, false, 0.02);
  }

  private static CrashView falling(double logFall) {
    return new CrashView(logFall, logFall, logFall, logFall, 1, false, Long.MIN_VALUE, false);
  }

  @Test
  void firstLetterIsSighted() {
    risk.fall = new FallView(0, 0, 0.5, 50);
    assertThat(at(START)).containsExactly(StressKind.SIGHTED, StressKind.PRICE_DROP);
  }

  @Test
  void assetWithoutPriceIsNeverSighted() {
    risk.price = Presence.STALE;
    assertThat(at(START)).isEmpty();
  }

  @Test
  void sightIsToldOnlyWhenItChanges() {
    assertThat(at(START)).containsExactly(StressKind.SIGHTED);
    assertThat(at(START + 250)).isEmpty();
    risk.price = Presence.STALE;
    assertThat(at(START + 500)).containsExactly(StressKind.BLIND);
    assertThat(at(START + 750)).isEmpty();
    risk.price = Presence.PRESENT;
    assertThat(at(START + 1_000)).containsExactly(StressKind.SIGHTED);
  }

  @Test
  void persistingLetterIsRepeatedExactlyAfterItsInterval() {
    risk.fall = new FallView(0, 0, 0.5, 50);
    at(START);
    assertThat(at(START + REPEAT - 250)).isEmpty();
    assertThat(at(START + REPEAT)).containsExactly(StressKind.PRICE_DROP);
  }

  @Test
  void severityIsToldOnlyWhenABreakerCouldDecideOtherwise() {
    at(START);
    score(40);
    assertThat(at(START + 250)).containsExactly(StressKind.SEVERITY);
    score(43.3);
    assertThat(at(START + 500)).isEmpty();
    score(48);
    assertThat(at(START + 750)).containsExactly(StressKind.SEVERITY);
  }

  @Test
  void exitLevelIsTold() {
    double exit = 40 * Policy.v0().breaker().exitRatio();
    score(exit);
    at(START);
    score(Math.nextDown(exit));
    assertThat(at(START + 250)).containsExactly(StressKind.SEVERITY);
  }

  @Test
  void emptyTickSpellsNothingAndChangesNothing() {
    at(START);
    Step<StressState, StressEvent> step = engine.step(state, Ticks.at(START + 250, List.of()));
    assertThat(step.outputs()).isEmpty();
    assertThat(step.state()).usingRecursiveComparison().isEqualTo(state);
  }

  @Test
  void recoveryOfAFallAtSpeedIsToldOnceAtItsShare() {
    risk.fall = new FallView(0.1, 0, 0, 0);
    risk.crash = falling(0.1);
    risk.priceUsd = 90;
    at(START);
    risk.fall = new FallView(0, 0, 0, 0);
    risk.priceUsd = Math.nextDown(95.0);
    assertThat(at(START + 250)).isEmpty();
    risk.priceUsd = 95;
    assertThat(at(START + 500)).containsExactly(StressKind.PRICE_RECOVERY);
    assertThat(at(START + 750)).isEmpty();
  }

  @Test
  void recoveryCountsFromTheLowestPrice() {
    risk.fall = new FallView(0.1, 0, 0, 0);
    risk.crash = falling(0.1);
    risk.priceUsd = 90;
    at(START);
    risk.fall = new FallView(0, 0, 0, 0);
    risk.priceUsd = 80;
    at(START + 250);
    risk.priceUsd = 89.9;
    assertThat(at(START + 500)).isEmpty();
  }

  @Test
  void fallThatIsHalfAnHourOldRecoversNoMore() {
    risk.fall = new FallView(0.1, 0, 0, 0);
    risk.crash = falling(0.1);
    risk.priceUsd = 90;
    at(START);
    risk.fall = new FallView(0, 0, 0, 0);
    risk.priceUsd = 100;
    assertThat(at(START + 1_800_000)).isEmpty();
  }

  @Test
  void blindnessBecomesABlackoutAtItsDeadlineWithoutInput() {
    at(START);
    risk.price = Presence.STALE;
    at(START + 250);
    assertThat(deadline()).isEqualTo(Ticks.GRID.endOf(START + 250) + 60_000);
    assertThat(silence(START + 250 + 59_750)).isEmpty();
    assertThat(silence(START + 250 + 60_000)).containsExactly(StressKind.BLACKOUT);
    assertThat(deadline()).isEqualTo(Step.NO_DEADLINE);
  }

  @Test
  void sightBeforeTheDeadlineIsNoBlackout() {
    at(START);
    risk.price = Presence.STALE;
    at(START + 250);
    risk.price = Presence.PRESENT;
    at(START + 500);
    assertThat(deadline()).isEqualTo(Step.NO_DEADLINE);
    assertThat(silence(START + 120_000)).isEmpty();
  }

  private long deadline() {
    return engine.step(state, Ticks.at(0, List.of())).deadlineMillis();
  }

  private List<StressKind> silence(long timeMillis) {
    Step<StressState, StressEvent> step = engine.step(state, Ticks.at(timeMillis, List.of()));
    state = step.state();
    return step.outputs().stream().map(StressEvent::kind).toList();
  }

  @Test
  void lettersAreNumberedWithoutAGap() {
    risk.fall = new FallView(0, 0, 0.5, 50);
    at(START);
    at(START + REPEAT);
    assertThat(state.sequence()).isEqualTo(3);
  }

  private void depth(double usd) {
    risk.liquidity = new LiquidityView(usd, 1e6, 1e6, 0);
  }

  @Test
  void depthIsToldOnceItHasFallenByTheShare() {
    at(START);
    depth(0.81e6);
    assertThat(at(START + 250)).isEmpty();
    depth(0.8e6);
    assertThat(at(START + 500)).containsExactly(StressKind.DEPTH);
    assertThat(at(START + 750)).isEmpty();
  }

  @Test
  void depthThatRisesIsToldAtMostOnceAnInterval() {
    at(START);
    depth(1.2e6);
    assertThat(at(START + 250)).containsExactly(StressKind.DEPTH);
    depth(1.5e6);
    assertThat(at(START + REPEAT)).isEmpty();
    assertThat(at(START + 250 + REPEAT)).containsExactly(StressKind.DEPTH);
  }

  @Test
  void depthThatIsLostIsToldAtOnce() {
    at(START);
    depth(Double.NaN);
    assertThat(at(START + 250)).containsExactly(StressKind.DEPTH);
    assertThat(at(START + 500)).isEmpty();
  }

  @Test
  void whatAnotherLetterToldIsNotToldAgain() {
    at(START);
    depth(0);
    assertThat(at(START + 250)).containsExactly(StressKind.BOOK_ONE_SIDED);
    assertThat(at(START + 500)).isEmpty();
  }
}
