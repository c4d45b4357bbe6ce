package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneSidedFlowTest {

  @Test
  void ninetyBoughtAndTenSoldAreFourFifths() {
    assertThat(OneSidedFlow.imbalance(plus(OneSidedState.unseen(), 90, 10, 0), 0)).isEqualTo(0.8);
  }

  @Test
  void nothingTradedHasNoSide() {
    assertThat(OneSidedFlow.imbalance(OneSidedState.unseen(), 0)).isNaN();
  }

  @Test
  void tradeLeavesTheWindowAfterTenSeconds() {
    OneSidedState state = plus(OneSidedState.unseen(), 90, 10, 5_999);
    assertThat(OneSidedFlow.imbalance(state, 14_999)).isEqualTo(0.8);
    assertThat(OneSidedFlow.imbalance(state, 15_000)).isNaN();
  }

  @Test
  void surgeIsMeasuredAgainstEarlierWindows() {
    OneSidedState state = steady(3_600);
    state = plus(state, 5_000, 0, 3_700_000);
    // Ten windows of a hundred dollars a second are a thousand each.
    assertThat(OneSidedFlow.volumeRatio(state, 3_700_000)).isCloseTo(5, within(0.05));
  }

  @Test
  void usualIsNearTheMedianOfALogNormalVolume() {
    SplittableRandom random = new SplittableRandom(6);
    OneSidedState state = OneSidedState.unseen();
    for (int window = 0; window < 2_000; window++) {
      double log = random.nextDouble(-1, 1) + random.nextDouble(-1, 1) + random.nextDouble(-1, 1);
      state = plus(state, 1_000 * Math.exp(log), 0, window * 10_000L);
    }
    // A half-life of 360 windows, a deviation of one: a standard error of 4 %.
    double ratio = OneSidedFlow.volumeRatio(plus(state, 1_000, 0, 20_100_000), 20_100_000);
    assertThat(ratio).isCloseTo(1, within(0.15));
  }

  @Test
  void volumeIsUnknownInTheFirstMinutes() {
    assertThat(OneSidedFlow.volumeRatio(steady(590), 590_000)).isNaN();
    assertThat(OneSidedFlow.volumeRatio(steady(620), 620_000)).isNotNaN();
  }

  @Test
  void emptyWindowIsNoVolume() {
    assertThat(OneSidedFlow.volumeRatio(steady(3_600), 4_000_000)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsTheSumOverTheWindow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] bought = new double[700];
    double[] sold = new double[700];
    OneSidedState state = OneSidedState.unseen();
    for (long time = 0; time < 600_000; time += random.nextInt(3_000)) {
      int second = (int) (time / 1_000);
      double b = random.nextDouble(100);
      double s = random.nextDouble(100);
      bought[second] += b;
      sold[second] += s;
      state = plus(state, b, s, time);
      double buys = 0;
      double sells = 0;
      for (int i = Math.max(0, second - 9); i <= second; i++) {
        buys += bought[i];
        sells += sold[i];
      }
      assertThat(OneSidedFlow.imbalance(state, time))
          .isCloseTo((buys - sells) / (buys + sells), within(1e-12));
    }
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        OneSidedState.unseen(), 200, i -> state -> plus(state, i % 7, 1 + i % 5, 1_431L * i));
  }

  private static OneSidedState steady(int seconds) {
    OneSidedState state = OneSidedState.unseen();
    for (int i = 0; i < seconds; i++) {
      state = plus(state, 50, 50, i * 1_000L);
    }
    return state;
  }

  private static OneSidedState plus(OneSidedState state, double bought, double sold, long time) {
    return OneSidedFlow.plus(state, new Traded(bought, sold, bought + sold, 0), time);
  }
}
