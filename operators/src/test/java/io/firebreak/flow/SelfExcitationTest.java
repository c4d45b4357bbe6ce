package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.ArrayDeque;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfExcitationTest {

  @Test
  void ratioOfTwelveCountsEqualsTheReference() {
    CountMoments counts = CountMoments.unseen();
    for (int count : new int[] {0, 1, 0, 0, 2, 7, 12, 9, 3, 1, 0, 0}) {
      counts = counts.plus(count, 1);
    }
    assertThat(counts.mean()).isCloseTo(2.916666667, within(1e-9));
    assertThat(counts.variance()).isCloseTo(16.992424242, within(1e-9));
    assertThat(SelfExcitation.ofMoments(counts.mean(), counts.variance()))
        .isCloseTo(.585699242, within(1e-9));
  }

  @Test
  void varianceOfAtMostTheMeanIsNoExcitation() {
    assertThat(SelfExcitation.ofMoments(3, 3)).isZero();
    assertThat(SelfExcitation.ofMoments(3, Math.nextUp(3.0))).isNotNegative();
    assertThat(SelfExcitation.ofMoments(3, 2)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void emptyWindowsInClosedFormEqualOneByOne(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CountMoments closed = CountMoments.unseen();
    CountMoments each = CountMoments.unseen();
    for (int i = 0; i < 100; i++) {
      int count = random.nextInt(20);
      int empty = random.nextInt(9);
      closed = closed.plus(count, 0.97).plusEmpty(empty, 0.97);
      each = each.plus(count, 0.97);
      for (int e = 0; e < empty; e++) {
        each = each.plus(0, 0.97);
      }
    }
    assertThat(closed.mean()).isCloseTo(each.mean(), within(1e-12));
    assertThat(closed.variance()).isCloseTo(each.variance(), within(1e-10));
    assertThat(closed.effectiveWindows()).isCloseTo(each.effectiveWindows(), within(1e-9));
  }

  @Test
  void fewerThanTwentyEventsSayNothing() {
    ExcitationState none = ExcitationState.unseen();
    assertThat(SelfExcitation.branchingRatio(none, 1_000_000)).isNaN();
    assertThat(SelfExcitation.branchingRatio(SelfExcitation.plus(none, 19, 0), 20_000)).isNaN();
    ExcitationState twenty = SelfExcitation.plus(SelfExcitation.plus(none, 10, 0), 13, 10_000);
    assertThat(SelfExcitation.branchingRatio(twenty, 20_000)).isNotNaN();
  }

  @Test
  void regularOrdersExciteNothing() {
    ExcitationState state = ExcitationState.unseen();
    for (int i = 0; i < 2_000; i++) {
      state = SelfExcitation.plus(state, 1, i * 1_000L);
    }
    assertThat(SelfExcitation.branchingRatio(state, 2_000_000)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0.15", "0.8, 0.6, 0.9", "0.9, 0.75, 0.97"})
  void ordersThatCallForthOrdersAreSeen(double n, double least, double most) {
    // Mean over seeds: one estimate from some thirty windows is wide.
    double sum = 0;
    for (int seed = 0; seed < 20; seed++) {
      sum += SelfExcitation.branchingRatio(hawkes(n, seed), 7_200_000);
    }
    assertThat(sum / 20).isBetween(least, most);
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        ExcitationState.unseen(),
        300,
        i -> state -> SelfExcitation.plus(state, i * 13 % 7, 4_321L * i));
  }

  /** Two hours of clusters: each order calls forth n others on average, a second later each. */
  private static ExcitationState hawkes(double n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    java.util.PriorityQueue<Double> due = new java.util.PriorityQueue<>();
    for (double t = exponential(random, 0.5); t < 7_200; t += exponential(random, 0.5)) {
      due.add(t);
    }
    ArrayDeque<Double> times = new ArrayDeque<>();
    while (!due.isEmpty() && due.peek() < 7_200) {
      double time = due.poll();
      times.add(time);
      for (double p = exponential(random, 1); p < n; p += exponential(random, 1)) {
        due.add(time + exponential(random, 1));
      }
    }
    ExcitationState state = ExcitationState.unseen();
    for (double time : times) {
      state = SelfExcitation.plus(state, 1, (long) (time * 1_000));
    }
    return state;
  }

  private static double exponential(SplittableRandom random, double rate) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }
}
