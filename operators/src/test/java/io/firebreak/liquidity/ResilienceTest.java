package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResilienceTest {

  @Test
  void depthAfterTwoHalfLivesEqualsTheReference() {
    assertThat(Resilience.depthAfter(20, 100, 120, 60)).isCloseTo(80, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 60, 600})
  void findsTheHalfLifeThatMadeTheRecovery(double halfLife) {
    ResilienceState state = recovery(ResilienceState.unseen(), halfLife, 0);
    assertThat(Resilience.halfLifeSeconds(state)).isCloseTo(halfLife, within(1e-9 * halfLife));
  }

  @Test
  void depletionBeginsBelowHalf() {
    ResilienceState calm = ResilienceState.unseen();
    assertThat(Resilience.plus(calm, 50, 100, 0).depleted()).isFalse();
    assertThat(Resilience.plus(calm, 49.99, 100, 0).depleted()).isTrue();
  }

  @Test
  void depletionEndsAtNineTenths() {
    ResilienceState state = Resilience.plus(ResilienceState.unseen(), 20, 100, 0);
    assertThat(Resilience.plus(state, 89.99, 100, 1_000).depleted()).isTrue();
    assertThat(Resilience.plus(state, 90, 100, 1_000).depleted()).isFalse();
  }

  @Test
  void newLowBeginsAnew() {
    ResilienceState state = Resilience.plus(ResilienceState.unseen(), 30, 100, 0);
    state = Resilience.plus(state, 20, 100, 60_000);
    for (int t = 1; state.depleted(); t++) {
      state =
          Resilience.plus(state, Resilience.depthAfter(20, 100, t, 60), 100, 60_000 + 1_000L * t);
    }
    assertThat(Resilience.halfLifeSeconds(state)).isCloseTo(60, within(1e-6));
  }

  @Test
  void bookThatStaysEmptyIsClosedAfterAnHour() {
    ResilienceState state = Resilience.plus(ResilienceState.unseen(), 0, 100, 0);
    state = Resilience.plus(state, 0, 100, 3_599_999);
    assertThat(state.depleted()).isTrue();
    state = Resilience.plus(state, 0, 100, 3_600_000);
    assertThat(state.depleted()).isFalse();
    assertThat(Resilience.halfLifeSeconds(state)).isEqualTo(Resilience.MAX_HALF_LIFE_SECONDS);
  }

  @Test
  void unknownDepthOrReferenceChangesNothing() {
    ResilienceState state = ResilienceState.unseen();
    assertThat(Resilience.plus(state, Double.NaN, 100, 0)).isSameAs(state);
    assertThat(Resilience.plus(state, 10, Double.NaN, 0)).isSameAs(state);
    assertThat(Resilience.halfLifeSeconds(state)).isNaN();
  }

  @Test
  void theLastTwentyCountAndTheirMedianIsTold() {
    ResilienceState state = ResilienceState.unseen();
    for (int i = 0; i < 25; i++) {
      state = recovery(state, i < 5 ? 1_000 : i < 14 ? 30 : 60, i * 10_000_000L);
    }
    assertThat(state.halfLivesSeconds()).hasSize(Resilience.MAX_EVENTS);
    assertThat(Resilience.halfLifeSeconds(state)).isCloseTo(60, within(1e-6));
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        ResilienceState.unseen(),
        300,
        i -> state -> Resilience.plus(state, i * 37 % 101, 100, 977L * i));
  }

  /** A fall to a fifth at a time, and the way back. */
  private static ResilienceState recovery(ResilienceState before, double halfLife, long start) {
    ResilienceState state = Resilience.plus(before, 20, 100, start);
    for (long t = 1; state.depleted(); t++) {
      double depth = Resilience.depthAfter(20, 100, (double) t, halfLife);
      state = Resilience.plus(state, depth, 100, start + 1_000 * t);
    }
    return state;
  }
}
