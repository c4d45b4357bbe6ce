package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.HaircutCycle;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CycleStateTest {
  private static final long HOUR = 3_600_000;

  @Test
  void beginsWithoutAMove() {
    assertThat(CycleState.first(700, 5).cycle()).isEqualTo(new HaircutCycle(5, 700, 700, 0, 0));
  }

  @Test
  void riseOfTwentyThreeHoursIsOneOfADay() {
    CycleState risen = CycleState.first(700, 0).next(750, HOUR).next(800, 24 * HOUR - 1);
    assertThat(risen.cycle()).isEqualTo(new HaircutCycle(0, 800, 700, 100, 2));
  }

  @Test
  void riseOverTwoDaysIsNone() {
    CycleState risen = CycleState.first(700, 0).next(750, HOUR).next(800, 26 * HOUR);
    assertThat(risen.cycle().largestRiseBps()).isEqualTo(50);
  }

  @Test
  void hoursOfSilenceHoldWhatWasPosted() {
    CycleState after = CycleState.first(700, 0).next(900, HOUR).next(950, 100 * HOUR);
    assertThat(after.cycle().largestRiseBps()).isEqualTo(200);
    assertThat(after.next(1_149, 100 * HOUR + 1).cycle().largestRiseBps()).isEqualTo(249);
  }

  @Test
  void fallsAreChangesAndNoRises() {
    CycleState fallen = CycleState.first(700, 0).next(600, 1).next(600, 2).next(500, 3);
    assertThat(fallen.cycle()).isEqualTo(new HaircutCycle(0, 700, 500, 0, 2));
  }

  @Test
  void agreesWithTheWholeRecord() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<long[]> posted = new ArrayList<>();
      long millis = random.nextLong(HOUR);
      posted.add(new long[] {millis, 1_000});
      CycleState state = CycleState.first(1_000, millis);
      for (int i = 0; i < 100; i++) {
        millis += random.nextLong(6 * HOUR);
        int bps = 100 * random.nextInt(30);
        posted.add(new long[] {millis, bps});
        state = state.next(bps, millis);
      }
      assertThat(state.cycle().largestRiseBps()).isEqualTo(largestRise(posted));
    }
  }

  /** Each posted value against all that was in force from the beginning of the day's first hour. */
  private static long largestRise(List<long[]> posted) {
    long largest = 0;
    for (int now = 0; now < posted.size(); now++) {
      long fromMillis = (posted.get(now)[0] / HOUR - 23) * HOUR;
      for (int then = now; then >= 0; then--) {
        boolean inForce = then == now || posted.get(then + 1)[0] >= fromMillis;
        if (inForce) {
          largest = Math.max(largest, posted.get(now)[1] - posted.get(then)[1]);
        }
      }
    }
    return largest;
  }
}
