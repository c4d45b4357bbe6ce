package io.firebreak.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.CrashView;
import io.firebreak.policy.OnsetPolicy;
import io.firebreak.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of the reference calculation in Python that the weights were fitted with. */
class CrashScoreTest {
  private static final OnsetPolicy POLICY = Policy.v0().stress().onset();
  private static final double WATCH = Math.log(POLICY.watchFall());
  private static final double RESTRICT = Math.log(POLICY.restrictFall());

  private static CrashView fall(double ten, double thirty, double hour, double hours) {
    return new CrashView(ten, thirty, hour, hours, Double.NaN, false, Long.MIN_VALUE, false);
  }

  @ParameterizedTest
  @CsvSource({
    "0.031, 0.034, 0.034, 0.034, 0.003, 0.001, 0.7, -2.386227381",
    "0.02, 0.025, 0.03, 0.03, 0.002, 0.001, 0.5, -3.077991146",
    "0.03, 0.05, 0.06, 0.05, 0.002, 0.002, 0, -2.920732274",
    "0.03, 0.05, 0.06, -0.2, 0.002, 0.002, 0, -2.995732274",
    "0.08, 0.1, 0.1, 0.12, 0.006, 0.0015, 1, -1.102585093",
    "0.2, 0.25, 0.3, 0.3, 0.02, 0.001, 1, -0.186294361",
    "0.01, 0.08, 0.08, 0.02, 0.0015, 0.0015, 0.25, -2.495728644",
    "0.05, 0.06, 0.0999, 0.08, 0.003, 0.0012, 0.4, -1.883636278"
  })
  void isThatOfTheReference(
      double ten,
      double thirty,
      double hour,
      double hours,
      double fast,
      double slow,
      double breadth,
      double score) {
    CrashView fall =
        new CrashView(ten, thirty, hour, hours, fast / slow, false, Long.MIN_VALUE, false);
    assertThat(CrashScore.of(fall, breadth, POLICY)).isCloseTo(score, within(5e-10));
  }

  @Test
  void fallThatIsTooSmallIsNotJudged() {
    double gate = POLICY.leastFall();
    assertThat(CrashScore.of(fall(0, Math.nextDown(gate), 0, 0), 1, POLICY)).isNaN();
    assertThat(CrashScore.of(fall(0, gate, 0, 0), 1, POLICY)).isNotNaN();
  }

  @Test
  void unknownFallIsNotJudged() {
    assertThat(CrashScore.of(CrashView.unknown(), 1, POLICY)).isNaN();
  }

  @Test
  void volatilityThatIsNotKnownYetTakesNoPart() {
    assertThat(CrashScore.of(fall(0.03, 0.05, 0, 0), 0, POLICY))
        .isCloseTo(Math.log(0.05), within(1e-12));
  }

  @Test
  void contextHasItsBounds() {
    assertThat(CrashScore.of(fall(0.5, 0.5, 0.5, 0.5), 1, POLICY))
        .isCloseTo(Math.log(0.5) + POLICY.mostContext(), within(1e-12));
    assertThat(CrashScore.of(fall(0, 0.5, 0.5, -0.5), 0, POLICY))
        .isCloseTo(Math.log(0.5), within(1e-12));
  }

  @Test
  void levelsAreReachedAtTheirThresholds() {
    assertThat(CrashScore.level(RESTRICT, 0, POLICY)).isEqualTo(CrashLevel.RESTRICT);
    assertThat(CrashScore.level(Math.nextDown(RESTRICT), 0, POLICY))
        .isEqualTo(CrashLevel.RESTRICT_FADES);
    assertThat(CrashScore.level(WATCH, 0, POLICY)).isEqualTo(CrashLevel.WATCH);
    assertThat(CrashScore.level(Math.nextDown(WATCH), 0, POLICY)).isEqualTo(CrashLevel.WATCH_FADES);
  }

  @Test
  void fallOfAnHourCallsForWatchAlone() {
    double line = POLICY.hourFall();
    assertThat(CrashScore.level(Double.NaN, line, POLICY)).isEqualTo(CrashLevel.WATCH);
    assertThat(CrashScore.level(Double.NaN, Math.nextDown(line), POLICY))
        .isEqualTo(CrashLevel.WATCH_FADES);
    assertThat(CrashScore.level(Double.NaN, 1, POLICY)).isEqualTo(CrashLevel.WATCH);
  }

  @Test
  void unknownIsCalm() {
    assertThat(CrashScore.level(Double.NaN, Double.NaN, POLICY)).isEqualTo(CrashLevel.CALM);
  }

  @Test
  void levelFadesUntilTheFallIsClearlySmaller() {
    double left = WATCH - POLICY.exitStep();
    assertThat(CrashScore.level(left, 0, POLICY)).isEqualTo(CrashLevel.WATCH_FADES);
    assertThat(CrashScore.level(Math.nextDown(left), 0, POLICY)).isEqualTo(CrashLevel.CALM);
  }
}
