package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RollSpreadTest {
  private static final double[] CHANGES = {.01, -.01, .01, -.01, .02, -.02, .01, -.01};

  @Test
  void spreadOfEqualWeightsEqualsTheReference() {
    RollState state = RollSpread.plus(RollState.unseen(), 1, 1.0);
    double price = 1;
    for (double change : CHANGES) {
      price += change;
      state = RollSpread.plus(state, price, 1.0);
    }
    double covariance = state.pairs().covariance();
    assertThat(covariance).isCloseTo(-1.976190476e-4, within(1e-13));
    assertThat(RollSpread.ofCovariance(covariance)).isCloseTo(.028115408417, within(1e-11));
  }

  @Test
  void findsTheSpreadThatTradesBounceIn() {
    SplittableRandom random = new SplittableRandom(3);
    RollState state = RollState.unseen();
    for (int i = 0; i < 5_000; i++) {
      double price = 100 + (random.nextBoolean() ? 0.05 : -0.05);
      state = RollSpread.plus(state, price, i * 100L);
    }
    // Five thousand coin flips: a standard error of about 2 % of the covariance.
    assertThat(RollSpread.spread(state)).isCloseTo(0.1, within(0.004));
    assertThat(RollSpread.spreadBps(state)).isCloseTo(10, within(0.4));
  }

  @Test
  void trendHasNoBounce() {
    RollState state = RollState.unseen();
    for (int i = 0; i < 100; i++) {
      state = RollSpread.plus(state, 100 + i * i, 100L * i);
    }
    assertThat(RollSpread.spread(state)).isNaN();
  }

  @Test
  void speaksFromThirtyPairsOn() {
    // Equal times do not decay, so that n trades are n - 2 pairs of full weight.
    assertThat(RollSpread.spread(bounces(31))).isNaN();
    assertThat(RollSpread.spread(bounces(32))).isPositive();
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        RollState.unseen(), 100, i -> state -> RollSpread.plus(state, 100 + i % 3, 311L * i));
  }

  private static RollState bounces(int trades) {
    RollState state = RollState.unseen();
    for (int i = 0; i < trades; i++) {
      state = RollSpread.plus(state, 100 + i % 2, 0L);
    }
    return state;
  }
}
