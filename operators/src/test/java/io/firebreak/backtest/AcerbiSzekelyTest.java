package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reference values computed from the formulas of Acerbi and Szekely (2014); nine decimals. */
class AcerbiSzekelyTest {
  private static final int TRIALS = 250;
  private static final double ROUNDED = 5.1e-10;
  private static final TailEstimate TAIL = new TailEstimate(0.0233, 0.0267);

  @Test
  void equalsTheReferenceOfThreeBreaches() {
    AcerbiSzekely test = test(Map.of(10, 0.03, 60, 0.025, 200, 0.04));
    assertThat(test.depth()).isCloseTo(-0.186017478, within(ROUNDED));
    assertThat(test.total()).isCloseTo(-0.423220974, within(ROUNDED));
  }

  @Test
  void equalsTheReferenceOfSixBreaches() {
    AcerbiSzekely test = test(Map.of(10, 0.03, 60, 0.025, 200, 0.04, 20, 0.05, 21, 0.05, 22, 0.05));
    assertThat(test.depth()).isCloseTo(-0.529338327, within(ROUNDED));
    assertThat(test.total()).isCloseTo(-2.670411985, within(ROUNDED));
    assertThat(test.outcome()).isEqualTo(TestOutcome.REJECTED);
  }

  @Test
  void depthIsUnknownWithoutABreachAndTheTotalIsOne() {
    AcerbiSzekely test = test(Map.of());
    assertThat(test.depth()).isNaN();
    assertThat(test.total()).isEqualTo(1);
  }

  @Test
  void modelWithoutShortfallIsNotJudged() {
    TailEstimate silent = new TailEstimate(0.02, Double.NaN);
    AcerbiSzekely test = AcerbiSzekely.of(new double[] {0.03}, new TailEstimate[] {silent}, 0.01);
    assertThat(test.total()).isNaN();
    assertThat(test.outcome()).isEqualTo(TestOutcome.NOT_ENOUGH_DATA);
  }

  /** The scaled critical value holds its level for a normal tail: 5 %, four standard errors. */
  @Test
  void rejectsARightModelAboutOnceInTwenty() {
    Random random = new Random(5);
    TailEstimate normal = new TailEstimate(2.326347874, 2.665214220);
    int rejected = 0;
    for (int path = 0; path < 2_000; path++) {
      double[] losses = new double[700];
      Arrays.setAll(losses, i -> random.nextGaussian());
      rejected += of(losses, normal, 0.01).outcome() == TestOutcome.REJECTED ? 1 : 0;
    }
    assertThat(rejected / 2_000.0).isCloseTo(0.05, within(0.02));
  }

  private static AcerbiSzekely test(Map<Integer, Double> deep) {
    double[] losses = new double[TRIALS];
    Arrays.setAll(losses, i -> deep.getOrDefault(i, -0.01));
    return of(losses, TAIL, 0.01);
  }

  private static AcerbiSzekely of(double[] losses, TailEstimate tail, double alpha) {
    TailEstimate[] tails = new TailEstimate[losses.length];
    Arrays.fill(tails, tail);
    return AcerbiSzekely.of(losses, tails, alpha);
  }
}
