package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideAction;
import io.firebreak.operator.TickHarness.Entry;
import io.firebreak.operator.TickHarness.Note;
import io.firebreak.policy.Policy;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.junit.jupiter.api.Test;

/** What a stage looks up at its ticks of a second: overrides, and policies that end. */
class OverrideTimelineTest {
  @Test
  void overrideIsInForceFromItsTickToItsEnd() throws Exception {
    try (TickHarness stage = stage(null)) {
      stage.override(mute(1, "k", 11_000, 13_000));
      for (long time = 10_000; time <= 13_000; time += 1_000) {
        stage.note(Note.at(time, 1));
      }
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::overrides).containsExactly(0, 1, 1, 0);
    }
  }

  @Test
  void overrideOfAnotherKeyIsNotThisOnes() throws Exception {
    try (TickHarness stage = stage(null)) {
      stage.override(mute(1, "other", 0, 50_000));
      stage.override(mute(2, "", 0, 50_000));
      stage.note(Note.at(10_000, 1));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::overrides).containsExactly(1);
    }
  }

  @Test
  void overrideLeavesTheStateWhenNoTickCanAskForIt() throws Exception {
    try (TickHarness stage = stage(null)) {
      stage.override(mute(1, "k", 11_000, 13_000));
      stage.reach(12_999);
      stage.clock(13_500);
      assertThat(stage.timeline()).contains("override 1");
      stage.watermark(13_000);
      stage.clock(14_000);
      assertThat(stage.timeline()).doesNotContain("override 1");
    }
  }

  @Test
  void overrideIsRestored() throws Exception {
    OperatorSubtaskState saved;
    try (TickHarness stage = stage(null)) {
      stage.override(mute(1, "k", 11_000, 13_000));
      stage.reach(10_000);
      saved = stage.harness.snapshot(1, 1);
    }
    try (TickHarness stage = stage(saved)) {
      stage.note(Note.at(11_000, 1));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::overrides).containsExactly(1);
    }
  }

  @Test
  void whenAPolicyEndsTheOneBeforeGovernsAgain() throws Exception {
    try (TickHarness stage = stage(null)) {
      stage.policy(1, 5_000);
      stage.policy(ending(2, 11_000, 13_000));
      for (long time = 10_000; time <= 13_000; time += 1_000) {
        stage.note(Note.at(time, 1));
      }
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(1L, 2L, 2L, 1L);
    }
  }

  private static TickHarness stage(OperatorSubtaskState restored) throws Exception {
    return new TickHarness(new HashMapStateBackend(), restored);
  }

  /** For one asset, or for all where it is empty. */
  static OperatorOverride mute(long sequence, String asset, long fromMillis, long untilMillis) {
    return new OperatorOverride(
        sequence,
        OverrideAction.MUTE,
        "",
        asset.isEmpty() ? List.of() : List.of(asset),
        "Eve",
        "drill",
        fromMillis,
        untilMillis,
        OperatorOverride.UNPINNED,
        OperatorOverride.UNPINNED,
        false);
  }

  private static Policy ending(long version, long fromMillis, long endsMillis) {
    Policy base = Policy.v0();
    return new Policy(
        version,
        fromMillis,
        base.consolidation(),
        base.stress(),
        base.haircut(),
        base.breaker(),
        base.quality(),
        endsMillis,
        base.groups(),
        base.assets());
  }
}
