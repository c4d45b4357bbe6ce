package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproductionTest {
  private static final double[] LINEAR =
      Ladders.grid(LiquidationLadder.POINTS, Ladders.linear(6e8, 0.02));

  @Test
  void linearLadderHasTheReferenceReproduction() {
    // Max R is 0.588 at s = 2 % + 0; central differences over 50 bps first see it 25 bps later.
    double gridError = 0.6 * LiquidationLadder.STEP;
    assertThat(Reproduction.of(LINEAR, 1e7, 1e7).live()).isCloseTo(0.588, within(gridError + 1e-9));
  }

  @Test
  void calmStressedReproductionIsFourTimesTheLiveOne() {
    Reproduction calm = Reproduction.of(LINEAR, 1e7, 1e7);
    assertThat(calm.stressed()).isCloseTo(4 * calm.live(), within(1e-12));
  }

  @Test
  void depthBelowAQuarterOfItsReferenceIsStressEnough() {
    Reproduction thin = Reproduction.of(LINEAR, 1e6, 1e7);
    assertThat(thin.stressed()).isEqualTo(thin.live());
  }

  @Test
  void bindingStretchIsWhereTheSalesAre() {
    double[] cliff = Ladders.grid(LiquidationLadder.POINTS, fall -> fall < 0.0999 ? 0 : 5e6);
    Reproduction found = Reproduction.of(cliff, 1e7, 1e7);
    assertThat(found.bindingFall()).isCloseTo(0.095, within(1e-12));
    assertThat(found.bindingUsd()).isEqualTo(5e6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsTheLargestOverAllStretches(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 200; round++) {
      double[] ladder = Ladders.random(random, 1e6);
      double bidUsd = random.nextDouble(1e5, 1e7);
      double highest = 0;
      for (int i = 1; i <= 59; i++) {
        double density = (ladder[i + 1] - ladder[i - 1]) / 0.005;
        highest = Math.max(highest, (1 - i * 0.0025) * density / (100 * bidUsd));
      }
      double live = Reproduction.of(ladder, bidUsd, bidUsd).live();
      assertThat(live).isCloseTo(highest, within(1e-12 * highest));
    }
  }

  @Test
  void emptyBookIsFiniteAndBeyondEveryThreshold() {
    assertThat(Reproduction.of(LINEAR, 0, 1e7).live()).isFinite().isGreaterThan(1e6);
  }

  @Test
  void whatIsUnknownStaysUnknown() {
    assertThat(Reproduction.of(new double[0], 1e7, 1e7).live()).isNaN();
    assertThat(Reproduction.of(LINEAR, Double.NaN, 1e7).live()).isNaN();
    Reproduction young = Reproduction.of(LINEAR, 1e7, Double.NaN);
    assertThat(young.stressed()).isNaN();
    assertThat(young.live()).isFinite();
  }
}
