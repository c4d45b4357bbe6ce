package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BranchingRatioTest {
  private static final long TICK = 250;
  private static final long DAY_MILLIS = 86_400_000;

  /** Immigrants 0.5 per second, kernel decay 1 per second, 2e5 s, mean of the estimates. */
  @ParameterizedTest
  @CsvSource({"0.3, 0.1", "0.6, 0.06", "0.8, 0.06", "0.9, 0.06"})
  void meanEstimateIsNearTheTruth(double n, double tolerance) {
    assertThat(meanEstimate(new HawkesPath(7, n, 1).times(0.5, 2e5), 1_200))
        .isCloseTo(n, within(tolerance));
  }

  @Test
  void independentEventsHaveNone() {
    assertThat(meanEstimate(new HawkesPath(3, 0, 1).times(2, 1e5), 1_200)).isLessThan(0.01);
  }

  @Test
  void slowEchoesAreSeenAtLeastInPart() {
    // The declared kernel is ten times too fast: the estimate is low, as documented.
    double estimate = meanEstimate(new HawkesPath(5, 0.8, 0.1).times(0.5, 2e5), 1_200);
    assertThat(estimate).isBetween(0.5, 0.8);
  }

  @Test
  void drivenRateOfIndependentEventsIsRarelyTakenForBranching() {
    // The rate doubles and halves within four hours. Three standard errors and two windows: rare.
    SplittableRandom random = new SplittableRandom(11);
    BranchingState state = BranchingState.unseen();
    int found = 0;
    int plainlyFound = 0;
    for (long time = 0; time < DAY_MILLIS; time += TICK) {
      double rate = 2 * Math.pow(2, Math.sin(2 * Math.PI * time / 14_400_000));
      state = BranchingRatio.plus(state, random.nextDouble() < rate * TICK / 1e3 ? 1 : 0, time);
      found += BranchingRatio.of(state) > 0 ? 1 : 0;
      plainlyFound += state.longer().aroundMean() > 1 + 3 * Math.sqrt(2 / 57.7) ? 1 : 0;
    }
    assertThat(found).isLessThan((int) (0.03 * DAY_MILLIS / TICK));
    assertThat(plainlyFound).isGreaterThan((int) (0.3 * DAY_MILLIS / TICK));
  }

  @Test
  void isUnknownForAQuietFeed() {
    BranchingState state = BranchingState.unseen();
    for (int i = 0; i < 19; i++) {
      state = BranchingRatio.plus(state, 1, 60_000L * i);
    }
    assertThat(BranchingRatio.of(BranchingState.unseen())).isNaN();
    assertThat(BranchingRatio.of(state)).isNaN();
  }

  @Test
  void windowThatWasEnteredMidwayDoesNotCount() {
    BranchingState state = BranchingRatio.plus(BranchingState.unseen(), 500, 5_000);
    state = BranchingRatio.plus(state, 0, 60_000);
    assertThat(state.shorter().count()).isZero();
    assertThat(state.longer().weight()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsTheSumsOverAllWindows(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<long[]> events = new ArrayList<>();
    BranchingState state = BranchingState.unseen();
    long time = 0;
    for (int i = 0; i < 3_000; i++) {
      time += TICK * (1 + random.nextInt(random.nextInt(200) == 0 ? 2_000 : 20));
      int count = random.nextInt(4) == 0 ? random.nextInt(6) : 0;
      state = BranchingRatio.plus(state, count, time);
      events.add(new long[] {time, count});
    }
    double[] naive = naive(events, time);
    assertThat(state.shorter().count()).isCloseTo(naive[0], within(1e-6));
    assertThat(state.shorter().square()).isCloseTo(naive[1], within(1e-5));
    assertThat(state.shorter().weight()).isCloseTo(naive[2], within(1e-6));
    assertThat(state.shorter().step()).isCloseTo(naive[3], within(1e-5));
  }

  /** Weighted sums of count, square, one and squared difference, over all whole windows. */
  private static double[] naive(List<long[]> events, long nowMillis) {
    int first = (int) (events.get(0)[0] / 10_000) + 1;
    int last = (int) (nowMillis / 10_000) - 1;
    double[] sums = new double[4];
    long before = -1;
    for (int window = first; window <= last; window++) {
      int at = window;
      long count = events.stream().filter(e -> e[0] / 10_000 == at).mapToLong(e -> e[1]).sum();
      double weight = (1 - Math.pow(2, -0.05)) * Math.pow(2, -0.05 * (last - window));
      sums[0] += weight * count;
      sums[1] += weight * count * count;
      sums[2] += weight;
      sums[3] += before < 0 ? 0 : weight * (count - before) * (count - before);
      before = count;
    }
    return sums;
  }

  @Test
  void quietTicksInBetweenChangeNothing() {
    long[] times = new HawkesPath(2, 0.7, 1).times(0.5, 4_000);
    BranchingState dense = fed(times, TICK, 4_000_000);
    BranchingState sparse = fed(times, 20_000, 4_000_000);
    assertThat(sparse.longer().square()).isCloseTo(dense.longer().square(), within(1e-9));
    assertThat(BranchingRatio.of(sparse)).isNotNaN();
  }

  private static BranchingState fed(long[] times, long clockMillis, long untilMillis) {
    BranchingState state = BranchingState.unseen();
    int next = 0;
    for (long time = 0; time <= untilMillis; time += TICK) {
      int events = 0;
      while (next < times.length && times[next] < time + TICK) {
        events++;
        next++;
      }
      if (events > 0 || time % clockMillis == 0) {
        state = BranchingRatio.plus(state, events, time);
      }
    }
    return state;
  }

  private static double meanEstimate(long[] times, double everySeconds) {
    BranchingState state = BranchingState.unseen();
    double sum = 0;
    int count = 0;
    long sampled = 0;
    for (long time : times) {
      state = BranchingRatio.plus(state, 1, time);
      if (time - sampled > everySeconds * 1e3) {
        sampled = time;
        sum += BranchingRatio.of(state);
        count++;
      }
    }
    return sum / count;
  }
}
