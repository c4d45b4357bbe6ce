package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TierMovesTest {
  private static final int[] HELD = {100, 200, 300};

  @Test
  void raisesATierThatLacksAStepAndNoOther() {
    assertThat(TierMoves.raised(HELD, new int[] {124, 225, 300}, 25))
        .containsExactly(100, 225, 300);
  }

  @Test
  void raisesEachTierNoFurtherThanItsTarget() {
    assertThat(TierMoves.raisedBy(50, HELD, new int[] {110, 400, 300}))
        .containsExactly(110, 250, 300);
  }

  @Test
  void lowersATierThatHasAStepTooMuchAndNoOther() {
    assertThat(TierMoves.loweredBy(30, HELD, new int[] {76, 175, 200}, 25))
        .containsExactly(100, 175, 270);
  }

  @Test
  void holdsALargerSizeUpToItsNeighbour() {
    assertThat(TierMoves.loweredBy(50, new int[] {100, 110, 110}, new int[] {90, 90, 90}, 15))
        .containsExactly(100, 100, 100);
  }

  @Property(seed = "1")
  void neverRaisesBeyondTargetNorByMore(
      @ForAll @LongRange(min = 1) long seed, @ForAll @IntRange(max = 200) int most) {
    int[] held = rising(seed);
    int[] target = rising(-seed);
    int[] moved = TierMoves.raisedBy(most, held, target);
    for (int i = 0; i < moved.length; i++) {
      assertThat(moved[i]).isBetween(held[i], held[i] + most);
      assertThat(moved[i]).isLessThanOrEqualTo(Math.max(held[i], target[i]));
    }
  }

  @Property(seed = "2")
  void neverLowersBeyondTargetNorByMore(
      @ForAll @LongRange(min = 1) long seed, @ForAll @IntRange(max = 200) int most) {
    int[] held = rising(seed);
    int[] target = rising(-seed);
    int[] moved = TierMoves.loweredBy(most, held, target, 1);
    for (int i = 0; i < moved.length; i++) {
      assertThat(moved[i]).isBetween(held[i] - most, held[i]);
      assertThat(moved[i]).isGreaterThanOrEqualTo(Math.min(held[i], target[i]));
    }
    assertThat(moved).isSorted();
  }

  private static int[] rising(long seed) {
    return new Random(seed).ints(5, 0, 1_000).sorted().toArray();
  }
}
