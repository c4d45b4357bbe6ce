package io.firebreak.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StressIndexTest {
  private static final long MINUTE = 60_000;

  @Test
  void nothingIsJudgedBeforeItIsUsual() {
    SystemicMeasures any = new SystemicMeasures(1, 1, 1, 1, 1);
    assertThat(StressIndex.of(StressIndexState.unseen(), any)).isNaN();
    assertThat(StressIndex.of(learned(61, 0), any)).isNotNaN();
  }

  @Test
  void usualAndUncorrelatedIsASmallShare() {
    StressIndexState state = learned(3_000, 0);
    double index = StressIndex.of(state, usual(state, 0));
    // Five scores of one half without correlation: 5 (0.5 / 5)^2.
    assertThat(index).isCloseTo(0.05, within(0.02));
  }

  @Test
  void usualAndMovingAsOneIsAQuarter() {
    StressIndexState state = learned(3_000, 1);
    assertThat(StressIndex.of(state, usual(state, 0))).isCloseTo(0.25, within(0.01));
  }

  @Test
  void allAtOnceIsNearOne() {
    StressIndexState state = learned(3_000, 1);
    assertThat(StressIndex.of(state, usual(state, 8))).isGreaterThan(0.98);
  }

  @Test
  void growsWithEachMeasure() {
    StressIndexState state = learned(3_000, 1);
    SystemicMeasures calm = usual(state, 0);
    SystemicMeasures worse =
        new SystemicMeasures(
            calm.volatility() + 1,
            calm.withdrawal(),
            calm.oneSidedness(),
            calm.leverage(),
            calm.togetherness());
    assertThat(StressIndex.of(state, worse)).isGreaterThan(StressIndex.of(state, calm));
  }

  @Test
  void unknownMeasureIsAbsent() {
    StressIndexState state = learned(3_000, 1);
    double nan = Double.NaN;
    double mean = state.usual().get(0).mean();
    SystemicMeasures one = new SystemicMeasures(mean, nan, nan, nan, nan);
    assertThat(StressIndex.of(state, one)).isCloseTo(0.25, within(1e-12));
    assertThat(StressIndex.of(state, new SystemicMeasures(nan, nan, nan, nan, nan))).isNaN();
  }

  @Test
  void samplesExactlyWhenAMinuteHasPassed() {
    StressIndexState state = learned(1, 0);
    SystemicMeasures next = new SystemicMeasures(1, 1, 1, 1, 1);
    assertThat(StressIndex.plus(state, next, MINUTE - 1)).isSameAs(state);
    assertThat(StressIndex.plus(state, next, MINUTE)).isNotSameAs(state);
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    SplittableRandom random = new SplittableRandom(2);
    double[] noise = random.doubles(200).toArray();
    RestoredStream.assertExact(
        StressIndexState.unseen(),
        200,
        i ->
            state ->
                StressIndex.plus(
                    state,
                    new SystemicMeasures(noise[i], 1 - noise[i], i % 3, i % 7, Double.NaN),
                    i * MINUTE));
  }

  /** Minutes of measures that share a part of their noise. */
  private static StressIndexState learned(int minutes, double shared) {
    SplittableRandom random = new SplittableRandom(8);
    StressIndexState state = StressIndexState.unseen();
    for (int i = 0; i < minutes; i++) {
      double common = random.nextDouble();
      double[] x = new double[SystemicMeasures.COUNT];
      for (int j = 0; j < x.length; j++) {
        x[j] = shared * common + (1 - shared) * random.nextDouble();
      }
      SystemicMeasures measures = new SystemicMeasures(x[0], x[1], x[2], x[3], x[4]);
      state = StressIndex.plus(state, measures, i * MINUTE);
    }
    return state;
  }

  /** Every measure so many standard deviations above its mean. */
  private static SystemicMeasures usual(StressIndexState state, double deviations) {
    double[] x =
        state.usual().stream()
            .mapToDouble(usual -> usual.mean() + deviations * usual.standardDeviation())
            .toArray();
    return new SystemicMeasures(x[0], x[1], x[2], x[3], x[4]);
  }
}
