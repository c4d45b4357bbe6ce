package io.firebreak.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FallCoverTest {
  private static FallCover cover(double worst, int postedBps, int floorlessBps) {
    return new FallCover(new Fall(0, 2, 0.3, 1, worst, 0), postedBps, floorlessBps);
  }

  @Test
  void aHaircutOfExactlyTheLossCovers() {
    assertThat(cover(0.25, 2_500, 2_499).covers()).isTrue();
    assertThat(cover(0.25, 2_500, 2_499).coversWithoutFloor()).isFalse();
  }

  @Test
  void theTableCountsWhatIsCovered() {
    TreeMap<String, FallCover> covers = new TreeMap<>();
    covers.put("AVAX", cover(0.25, 2_600, 2_000));
    covers.put("SOL", cover(0.1, 900, 800));

    assertThat(FallCover.render(covers))
        .contains("covered 1 of 2, without class floors 0 of 2")
        .containsPattern("SOL .* not covered");
    assertThat(FallCover.render(new TreeMap<>())).isEmpty();
  }
}
