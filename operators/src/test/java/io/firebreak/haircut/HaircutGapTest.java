package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HaircutGapTest {
  private static final HaircutGap GAP = new HaircutGap(200);

  @Test
  void isHalfTheInitialForSmallHaircutsAndTheFullGapAbove() {
    assertThat(GAP.lowestInitialBps(199)).isEqualTo(398);
    assertThat(GAP.lowestInitialBps(200)).isEqualTo(400);
    assertThat(GAP.lowestInitialBps(201)).isEqualTo(401);
  }

  @Property(seed = "3")
  void givesTheSmallestInitialThatKeepsTheDistance(
      @ForAll @IntRange(min = 1, max = 9_000) int maintenance,
      @ForAll @IntRange(max = 2_000) int gap) {
    int lowest = new HaircutGap(gap).lowestInitialBps(maintenance);
    assertThat(keeps(lowest, maintenance, gap)).isTrue();
    assertThat(keeps(lowest - 1, maintenance, gap)).isFalse();
  }

  @Property(seed = "4")
  void givesTheLargestMaintenanceUnderACap(
      @ForAll @IntRange(min = 1, max = 9_999) int cap, @ForAll @IntRange(max = 2_000) int gap) {
    HaircutGap distance = new HaircutGap(gap);
    int highest = distance.highestMaintenanceBps(cap);
    assertThat(distance.lowestInitialBps(highest)).isLessThanOrEqualTo(cap);
    assertThat(distance.lowestInitialBps(highest + 1)).isGreaterThan(cap);
  }

  static boolean keeps(int initial, int maintenance, int gap) {
    return initial >= maintenance + Math.min(gap, initial / 2.0);
  }
}
