package io.firebreak.quality;

import static io.firebreak.model.QualityFlag.CROSSED;
import static io.firebreak.model.QualityFlag.GAPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.QualityFlag;
import org.junit.jupiter.api.Test;

class FlagMemoryTest {
  private static final long HOLD = 60_000;

  @Test
  void flagIsHeldForItsTimeAndNoLonger() {
    FlagMemory memory = FlagMemory.clean().raised(GAPPED.addedTo(0), 1_000);
    assertThat(GAPPED.in(memory.held(1_000 + HOLD, HOLD))).isTrue();
    assertThat(GAPPED.in(memory.held(1_001 + HOLD, HOLD))).isFalse();
  }

  @Test
  void flagsAreHeldEachForItself() {
    FlagMemory memory =
        FlagMemory.clean().raised(GAPPED.addedTo(0), 1_000).raised(CROSSED.addedTo(0), 50_000);
    assertThat(QualityFlag.names(memory.held(70_000, HOLD))).containsExactly("CROSSED");
  }

  @Test
  void memoryOfAnOlderReleaseHasFewerFlags() {
    FlagMemory older = new FlagMemory(new long[] {5});
    assertThat(older.held(5, HOLD)).isEqualTo(1);
    assertThat(CROSSED.in(older.raised(CROSSED.addedTo(0), 6).held(6, HOLD))).isTrue();
  }

  @Test
  void bitsAreDistinctAndInOrder() {
    int bit = 0;
    for (QualityFlag flag : QualityFlag.values()) {
      assertThat(flag.bit()).isEqualTo(bit++);
    }
  }
}
