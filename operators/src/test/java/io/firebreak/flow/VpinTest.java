package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VpinTest {
  private static final Vpin FIVE = new Vpin(100, 5);

  @Test
  void fiveBucketsEqualTheHandComputation() {
    VpinState state = FIVE.unseen();
    for (double bought : new double[] {60, 40, 80, 20, 50}) {
      state = FIVE.plus(state, bought, 100 - bought);
    }
    assertThat(FIVE.of(state)).isCloseTo(.32, within(1e-12));
  }

  @Test
  void bulkClassificationEqualsTheReference() {
    assertThat(Vpin.bulkBought(100, 0.5, 0.4)).isCloseTo(89.435022633, within(1e-9));
  }

  @Test
  void isUnknownUntilAllBucketsAreFull() {
    VpinState state = FIVE.plus(FIVE.unseen(), 499.999, 0);
    assertThat(FIVE.of(state)).isNaN();
    assertThat(FIVE.of(FIVE.plus(state, 0.001, 0))).isCloseTo(1, within(1e-9));
  }

  @Test
  void tradeOfManyBucketsCountsInEach() {
    VpinState state = FIVE.plus(FIVE.unseen(), 7_500, 2_500);
    assertThat(FIVE.of(state)).isCloseTo(0.5, within(1e-12));
    assertThat(state.boughtUsd() + state.soldUsd()).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsTradingDollarByDollar(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VpinState coarse = FIVE.unseen();
    VpinState fine = FIVE.unseen();
    for (int i = 0; i < 200; i++) {
      int dollars = random.nextInt(1, 300);
      boolean buy = random.nextBoolean();
      coarse = FIVE.plus(coarse, buy ? dollars : 0, buy ? 0 : dollars);
      for (int d = 0; d < dollars; d++) {
        fine = FIVE.plus(fine, buy ? 1 : 0, buy ? 0 : 1);
      }
    }
    assertThat(FIVE.of(coarse)).isCloseTo(FIVE.of(fine), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 51})
  void refusesBucketsOutOfRange(int buckets) {
    assertThatThrownBy(() -> new Vpin(100, buckets)).hasMessageContaining("buckets in [1, 50]");
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        FIVE.unseen(), 200, i -> state -> FIVE.plus(state, i * 7 % 61, 1 + i * 5 % 43));
  }
}
