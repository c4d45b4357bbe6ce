package io.firebreak.operator;

import static io.firebreak.operator.TickHarness.Note.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.operator.TickHarness.Entry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.junit.jupiter.api.Test;

/** A stage of the shadow; ticks are one second long. */
class ShadowStageTest {

  @Test
  void restsWithoutAShadow() throws Exception {
    try (TickHarness stage = TickHarness.shadow(null)) {
      stage.policy(3, 0);
      stage.note(at(10_000, 1));
      stage.reach(20_000);
      assertThat(stage.entries()).isEmpty();
      assertThat(stage.harness.numKeyedStateEntries()).isEqualTo(1); // where the key stands
    }
  }

  @Test
  void judgesFromTheTickOnAtWhichTheShadowIsInForce() throws Exception {
    try (TickHarness stage = TickHarness.shadow(null)) {
      stage.policy(shadow(4, 10_999));
      stage.note(at(9_000, 1));
      stage.note(at(10_000, 2));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::ranks).containsExactly("2");
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(4L);
    }
  }

  @Test
  void newerShadowReplacesTheOlder() throws Exception {
    try (TickHarness stage = TickHarness.shadow(null)) {
      stage.policy(shadow(4, 0));
      stage.policy(shadow(5, 11_999));
      stage.note(at(10_000, 1));
      stage.note(at(11_000, 2));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(4L, 5L);
      assertThat(stage.entries()).extracting(Entry::times).containsExactly(1L, 2L);
    }
  }

  @Test
  void endLeavesNoShadowAndBringsNoneBack() throws Exception {
    try (TickHarness stage = TickHarness.shadow(null)) {
      stage.policy(shadow(4, 0));
      stage.policy(Policy.v0().effective(5, 11_999).with(PolicyUse.SHADOW_END));
      stage.note(at(10_000, 1));
      stage.note(at(11_000, 2));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::ranks).containsExactly("1");
    }
  }

  @Test
  void deadlineAfterTheEndIsSilentAndLaterOnesFireAgain() throws Exception {
    try (TickHarness stage = TickHarness.shadow(null)) {
      stage.policy(shadow(4, 0));
      stage.policy(Policy.v0().effective(5, 11_999).with(PolicyUse.SHADOW_END));
      stage.policy(shadow(6, 14_999));
      stage.note(at(10_000, 1).wanting(12_500));
      stage.note(at(14_000, 2).wanting(16_500));
      stage.reach(20_000);
      assertThat(stage.entries())
          .extracting(Entry::endMillis)
          .containsExactly(10_999L, 14_999L, 16_999L);
    }
  }

  @Test
  void overridesInForceAreTheShadowsToo() throws Exception {
    try (TickHarness stage = TickHarness.shadow(null)) {
      stage.policy(shadow(4, 0));
      stage.override(OverrideTimelineTest.mute(1, "k", 0, 60_000));
      stage.note(at(10_000, 1));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::overrides).containsExactly(1);
    }
  }

  @Test
  void shadowSurvivesARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (TickHarness stage = TickHarness.shadow(null)) {
      stage.policy(shadow(4, 0));
      snapshot = stage.harness.snapshot(1, 1);
    }
    try (TickHarness stage = TickHarness.shadow(snapshot)) {
      stage.note(at(10_000, 1));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(4L);
    }
  }

  @Test
  void otherStagesDoNotSeeIt() throws Exception {
    try (TickHarness stage = new TickHarness(new HashMapStateBackend(), null)) {
      stage.policy(3, 0);
      stage.policy(shadow(4, 0));
      stage.note(at(10_000, 1));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(3L);
    }
  }

  private static Policy shadow(long version, long fromMillis) {
    return Policy.v0().effective(version, fromMillis).with(PolicyUse.SHADOW);
  }
}
