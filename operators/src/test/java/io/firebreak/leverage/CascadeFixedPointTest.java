package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed points computed once from the formula in double precision, given to twelve decimals. */
class CascadeFixedPointTest {
  private static final double PRINTED = 1e-12;
  private static final int TO_SIXTY_PERCENT = 241;
  private static final double[] POSITIONS = Ladders.grid(TO_SIXTY_PERCENT, Ladders::positions);

  @ParameterizedTest
  @CsvSource({
    "4e8, 0.02, 0.02",
    "4e8, 0.05, 0.061402270251",
    "4e8, 0.10, 0.112551036905",
    "4e8, 0.20, 0.211156477249",
    "4e7, 0.05, 0.174470924359",
    "4e7, 0.08, 0.200540263590",
    "4e7, 0.10, 0.244158072790",
    "4e7, 0.20, 0.561444343866"
  })
  void goldenFixedPoints(double depthUsd, double shock, double fall) {
    assertThat(CascadeFixedPoint.of(POSITIONS, depthUsd, shock).fall())
        .isCloseTo(fall, within(PRINTED));
  }

  @ParameterizedTest
  @CsvSource({"4e8, 1.228045405", "4e7, 3.489418487"})
  void goldenAmplifications(double depthUsd, double amplification) {
    assertThat(CascadeFixedPoint.of(POSITIONS, depthUsd, 0.05).amplification())
        .isCloseTo(amplification, within(1e-9));
  }

  /** The falls of the golden haircuts: class major twice, without implied volatility, long tail. */
  @ParameterizedTest
  @CsvSource({
    "6e8, 0.02, 2e9, 0.0311903686, 0.0357601255",
    "6e8, 0.02, 2e9, 0.0831201322, 0.1066463185",
    "6e8, 0.02, 2e9, 0.0304266754, 0.0346902583",
    "3e7, 0.05, 5e7, 0.1192518317, 0.1904134779"
  })
  @SuppressWarnings("TooManyParameters")
  void goldenHaircutFalls(
      double usdPerUnit, double from, double depthUsd, double shock, double fall) {
    double[] ladder = Ladders.grid(TO_SIXTY_PERCENT, Ladders.linear(usdPerUnit, from));
    CascadeFall found = CascadeFixedPoint.of(ladder, depthUsd, shock).capped(3, 0.95);
    assertThat(found.fall()).isCloseTo(fall, within(2e-10)); // the shock has ten decimals
    assertThat(found.supercritical()).isFalse();
  }

  @Test
  void goldenSupercriticalHaircutIsCapped() {
    double[] ladder = Ladders.grid(LiquidationLadder.POINTS, Ladders.linear(6e8, 0.02));
    CascadeFall found = CascadeFixedPoint.of(ladder, 2e8, 0.0615622525).capped(3, 0.95);
    assertThat(found.fall()).isCloseTo(0.1846867575, within(1e-10));
    assertThat(found.supercritical()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void equalsTheIterationFromBelow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 100; i++) {
      double[] ladder = Ladders.random(random, 1e6);
      double depthUsd = random.nextDouble(5e7, 2e9);
      double shock = random.nextDouble(0, 0.2);
      CascadeFall found = CascadeFixedPoint.of(ladder, depthUsd, shock);
      assertThat(found.fall()).isCloseTo(iterated(ladder, depthUsd, shock), within(1e-9));
    }
  }

  /** S <- 1 - (1 - S0) exp(-L(S) / Delta), from S0 until nothing changes. */
  private static double iterated(double[] ladder, double depthUsd, double shock) {
    double fall = shock;
    for (int i = 0; i < 200_000; i++) {
      double bin = fall / 0.0025;
      int below = Math.min((int) bin, 60);
      double sold =
          below == 60
              ? ladder[60]
              : ladder[below] * (below + 1 - bin) + ladder[below + 1] * (bin - below);
      double next = 1 - (1 - shock) * Math.exp(-sold / depthUsd);
      if (next - fall < 1e-16) {
        return next;
      }
      fall = next;
    }
    return fall;
  }

  @Test
  void fallIsFoundAtOnceWhereTheIterationWouldCrawl() {
    // R = 1 less 1e-9 just above the shock: the iteration would need some 1e10 steps.
    double[] ladder = Ladders.grid(LiquidationLadder.POINTS, Ladders.linear(1e9, 0));
    double depthUsd = 1e9 * (1 - 1e-9);
    CascadeFall found = CascadeFixedPoint.of(ladder, depthUsd, 1e-4);
    double mapped = 1 - (1 - 1e-4) * Math.exp(-1e9 * found.fall() / depthUsd);
    assertThat(found.fall()).isCloseTo(mapped, within(1e-15)).isGreaterThan(0.01);
  }

  @Test
  void ladderThatEndsTooSoonGivesALowerBoundAndSaysSo() {
    double[] shorter = Ladders.grid(LiquidationLadder.POINTS, Ladders::positions);
    CascadeFall found = CascadeFixedPoint.of(shorter, 4e7, 0.10);
    assertThat(found.beyondLadder()).isTrue();
    assertThat(found.fall()).isLessThan(CascadeFixedPoint.of(POSITIONS, 4e7, 0.10).fall());
  }

  @Test
  void nothingToSellAmplifiesNothing() {
    CascadeFall found = CascadeFixedPoint.of(new double[61], 1e9, 0.07);
    assertThat(found.fall()).isEqualTo(0.07);
    assertThat(found.amplification()).isEqualTo(1);
  }

  @Test
  void emptyBookFallsAsFarAsThereIsAnythingToSell() {
    assertThat(CascadeFixedPoint.of(POSITIONS, 0, 0.05).fall()).isEqualTo(1);
  }

  @Test
  void unknownLadderOrDepthIsAnUnknownFall() {
    assertThat(CascadeFixedPoint.of(new double[0], 1e9, 0.05).fall()).isNaN();
    assertThat(CascadeFixedPoint.of(POSITIONS, Double.NaN, 0.05).amplification()).isNaN();
    assertThat(CascadeFixedPoint.of(new double[0], 1, 0.1).capped(3, 0.95).supercritical())
        .isFalse();
  }

  @Test
  void capIsMetExactlyAtItsValue() {
    assertThat(new CascadeFall(0.1, 0.3, false, false).capped(3, 0.3).supercritical()).isTrue();
    double below = Math.nextDown(0.3);
    assertThat(new CascadeFall(0.1, below, false, false).capped(9, 0.3).supercritical()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, 1, Double.NaN})
  void shockOutOfRangeIsRefused(double shock) {
    assertThatThrownBy(() -> CascadeFixedPoint.of(POSITIONS, 1, shock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shock must be in [0, 1), was " + shock);
  }
}
