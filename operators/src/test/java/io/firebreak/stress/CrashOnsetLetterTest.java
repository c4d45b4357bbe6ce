package io.firebreak.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.control.OverridesInForce;
import io.firebreak.crash.Breadth;
import io.firebreak.model.CrashLevel;
import io.firebreak.model.CrashView;
import io.firebreak.model.RiskSample;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import io.firebreak.tick.MarketContext;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The letter of a fall that begins a crash, in the light of the market around it. */
class CrashOnsetLetterTest {
  private static final long START = 1_000_000_000;
  private static final MarketContext ALL_FALL = name -> name.equals(Breadth.LIVE) ? 11 : 10;

  private final RiskSample risk = new RiskSample();
  private StressState state;

  private List<StressEvent> letters(long millis, MarketContext market) {
    List<StressInput> inputs = List.of(new StressInput(risk.at(Ticks.GRID.endOf(millis)), null));
    Step<StressState, StressEvent> step =
        new StressAlphabetEngine()
            .step(
                state,
                new Tick<>(
                    "BTC",
                    Ticks.GRID.endOf(millis),
                    Ticks.GRID,
                    inputs,
                    Policy.v0(),
                    QuoteRates.UNKNOWN,
                    OverridesInForce.NONE,
                    market));
    state = step.state();
    return step.outputs().stream().filter(l -> l.kind() == StressKind.CRASH_ONSET).toList();
  }

  private void fall(double logFall, double volatilityRatio) {
    risk.crash =
        new CrashView(
            logFall, logFall, logFall, logFall, volatilityRatio, true, START - 1_000, false);
  }

  @Test
  void sameFallIsToldOnlyWhereOthersFall() {
    fall(0.06, 1.6);
    assertThat(letters(START, MarketContext.UNKNOWN)).isEmpty();
    assertThat(letters(START + 250, ALL_FALL)).hasSize(1);
  }

  @Test
  void letterTellsTheWeightedFallBesideThePlainOne() {
    fall(0.06, 1.6);
    StressEvent letter = letters(START, ALL_FALL).get(0);
    double context = 0.4 + 1.5 * 0.06 + 0.6 * Math.log(1.6) + 5 * 0.03;
    assertThat(letter.magnitude()).isCloseTo(0.06 * Math.exp(context), within(1e-12));
    assertThat(letter.baseline()).isEqualTo(0.06);
    assertThat(letter.threshold()).isEqualTo(Policy.v0().stress().onset().watchFall());
    assertThat(letter.crashLevel()).isEqualTo(CrashLevel.WATCH);
  }

  @Test
  void fallThatReachesRestrictIsToldInUnitsOfTheSameThreshold() {
    fall(0.06, 1.6);
    assertThat(letters(START, ALL_FALL).get(0).crashLevel()).isEqualTo(CrashLevel.WATCH);
    fall(0.2, 1.6);
    StressEvent letter = letters(START + 250, ALL_FALL).get(0);
    assertThat(letter.crashLevel()).isEqualTo(CrashLevel.RESTRICT);
    assertThat(letter.threshold()).isEqualTo(Policy.v0().stress().onset().watchFall());
  }

  @Test
  void fallOfAnHourIsToldWithoutContext() {
    risk.crash = new CrashView(0, 0.02, 0.1, 0, 1, false, START - 1_000, false);
    StressEvent letter = letters(START, MarketContext.UNKNOWN).get(0);
    assertThat(letter.magnitude()).isEqualTo(0.1);
    assertThat(letter.threshold()).isEqualTo(Policy.v0().stress().onset().hourFall());
  }

  @Test
  void fallIsToldOnceWhileItStands() {
    fall(0.1, 1);
    assertThat(letters(START, ALL_FALL)).hasSize(1);
    assertThat(letters(START + 60_000, ALL_FALL)).isEmpty();
  }

  @Test
  void stateOfAReleaseBeforeBeginsUntold() {
    fall(0.1, 1);
    letters(START, ALL_FALL);
    StressState s = state;
    state =
        new StressState(
            s.lastMillis(), s.severity(), s.blind(), s.risk(), s.sequence(), 0, null, null, 0);
    assertThat(letters(START + 250, ALL_FALL)).hasSize(1);
  }
}
