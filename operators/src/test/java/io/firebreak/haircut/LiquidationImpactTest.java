package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The book of methods 5.2: haircut 17 %, close factor 0.5, bonus 5 %, price 2000. */
class LiquidationImpactTest {
  private static final double[][] POSITIONS = {
    {800, 1.30e6}, {5_000, 7.9e6}, {1_000, 1.5e6}, {2_000, 2.6e6}, {10_000, 12.5e6}, {20_000, 20e6}
  };
  private static final int HAIRCUT_BPS = 1_700;
  private static final double[] LADDER = ladder();

  @Test
  void ladderEqualsTheBook() {
    assertThat(LADDER[20]).isEqualTo(4_830_000);
    assertThat(LADDER[40]).isEqualTo(5_617_500);
  }

  @Test
  void equalsARecomputationFromSinglePositionsAtThePointsOfTheLadder() {
    for (int step = 83; step <= 1_245; step += 83) {
      assertThat(LiquidationImpact.usd(HAIRCUT_BPS, HAIRCUT_BPS + step, LADDER))
          .isCloseTo(liquidatable(HAIRCUT_BPS + step), within(1.0));
    }
  }

  @Test
  void liesBetweenTheNeighbouringPointsElsewhere() {
    for (int step = 1; step < 1_200; step++) {
      double bin = 400.0 * step / 8_300;
      assertThat(LiquidationImpact.usd(HAIRCUT_BPS, HAIRCUT_BPS + step, LADDER))
          .isBetween(LADDER[(int) bin] - 1e-6, LADDER[(int) bin + 1] + 1e-6);
    }
  }

  @Test
  void countsOnlyWhatTheStepAdds() {
    assertThat(LiquidationImpact.usd(0, 25, new double[] {500, 800})).isEqualTo(300);
  }

  @Test
  void isNothingWithoutAStep() {
    assertThat(LiquidationImpact.usd(HAIRCUT_BPS, HAIRCUT_BPS, LADDER)).isZero();
  }

  @Test
  void isKnownUpToTheLastPointAndUnknownBeyond() {
    assertThat(LiquidationImpact.usd(0, 1_500, LADDER)).isEqualTo(LADDER[60]);
    assertThat(LiquidationImpact.usd(0, 1_501, LADDER)).isNaN();
  }

  @Test
  void isUnknownWithoutALadder() {
    assertThat(LiquidationImpact.usd(0, 1, new double[0])).isNaN();
  }

  /** Sales of the positions whose debt exceeds the collateral value under a haircut. */
  private static double liquidatable(int haircutBps) {
    double usd = 0;
    for (double[] position : POSITIONS) {
      boolean under = position[1] >= position[0] * 2_000 * (10_000 - haircutBps) / 1e4 - 1e-6;
      usd += under ? 0.5 * position[1] * 1.05 : 0;
    }
    return usd;
  }

  private static double[] ladder() {
    double[] ladder = new double[61];
    for (int bin = 0; bin < ladder.length; bin++) {
      for (double[] position : POSITIONS) {
        double shock = 1 - position[1] / (position[0] * 0.83) / 2_000;
        ladder[bin] += shock <= bin * 0.0025 ? 0.5 * position[1] * 1.05 : 0;
      }
    }
    return ladder;
  }
}
