package io.firebreak.operator;

import static io.firebreak.operator.TickHarness.Note.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.operator.TickHarness.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time as decisions see it; ticks here are one second long. */
class TickFunctionTest {
  private static final long END = 10_999;

  static Stream<StateBackend> backends() {
    return Stream.of(new HashMapStateBackend(), new EmbeddedRocksDBStateBackend());
  }

  @Test
  void tickIsDecidedWhenTheWatermarkReachesItsEnd() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1));
      stage.reach(END - 1);
      assertThat(stage.entries()).isEmpty();
      stage.reach(END);
      assertThat(stage.entries()).extracting(Entry::endMillis).containsExactly(END);
    }
  }

  @ParameterizedTest
  @MethodSource("backends")
  void inputsComeInTheirOwnOrderWhateverTheArrival(StateBackend backend) throws Exception {
    try (TickHarness stage = new TickHarness(backend, null)) {
      stage.note(at(10_900, 3));
      stage.note(at(10_100, 1));
      stage.note(at(10_500, 2));
      stage.reach(END);
      assertThat(stage.entries()).extracting(Entry::ranks).containsExactly("123");
    }
  }

  @Test
  void manyTicksInOneJumpAreDecidedOneByOne() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(12_000, 3));
      stage.note(at(10_000, 1));
      stage.note(at(11_000, 2));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::ranks).containsExactly("1", "2", "3");
      assertThat(stage.entries()).extracting(Entry::times).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void recordAtTheWatermarkIsLate() throws Exception {
    try (TickHarness stage = stage()) {
      stage.reach(10_500);
      stage.note(at(10_500, 7));
      stage.note(at(10_501, 8));
      stage.reach(END);
      assertThat(stage.entries()).extracting(Entry::ranks).containsExactly("8");
      assertThat(stage.late()).hasSize(1);
      assertThat(stage.late().get(0).stage()).isEqualTo("notes");
      assertThat(stage.late().get(0).source()).isEqualTo("notes");
      assertThat(stage.late().get(0).position()).isEqualTo(7);
      assertThat(stage.late().get(0).closedThroughMillis()).isEqualTo(10_500);
    }
  }

  @Test
  void deadlineIsRoundedUpToItsTick() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1).wanting(12_001));
      stage.reach(12_998);
      assertThat(stage.entries()).hasSize(1);
      stage.reach(12_999);
      assertThat(stage.entries()).extracting(Entry::endMillis).containsExactly(END, 12_999L);
    }
  }

  @Test
  void deadlineOfThePastIsAskedAtTheNextTick() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1).wanting(1));
      stage.reach(30_000);
      assertThat(stage.entries()).extracting(Entry::endMillis).containsExactly(END, 11_999L);
    }
  }

  @Test
  void laterDeadlineReplacesAnEarlierOne() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1).wanting(20_000));
      stage.note(at(15_000, 2).wanting(25_000));
      stage.reach(40_000);
      assertThat(stage.entries())
          .extracting(Entry::endMillis)
          .containsExactly(END, 15_999L, 25_999L);
    }
  }

  @Test
  void moreClockRecordsChangeNothing() throws Exception {
    List<Entry> sparse = decidedWithClockEvery(60_000);
    List<Entry> dense = decidedWithClockEvery(10);
    assertThat(dense).isEqualTo(sparse).hasSize(4);
  }

  @Test
  void calmKeyHasNoTimerBesideItsEnd() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1));
      stage.reach(END);
      assertThat(stage.harness.numEventTimeTimers()).isEqualTo(1);
      stage.reach(END + Stage.THIRTY_DAYS - 1);
      assertThat(stage.harness.numKeyedStateEntries()).isPositive();
    }
  }

  @Test
  void keyEndsThirtyDaysAfterItsLastInput() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1));
      stage.reach(END + Stage.THIRTY_DAYS + 1_000);
      assertThat(stage.harness.numEventTimeTimers()).isZero();
      assertThat(stage.harness.numKeyedStateEntries()).isZero();
      assertThat(stage.entries()).hasSize(1);
    }
  }

  @Test
  void policyCountsFromItsEffectiveTimeOn() throws Exception {
    try (TickHarness stage = stage()) {
      stage.policy(2, 12_000);
      stage.policy(1, END);
      stage.note(at(10_000, 1));
      stage.note(at(11_000, 2));
      stage.note(at(12_000, 3));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(1L, 1L, 2L);
    }
  }

  @Test
  void policyAfterTheEndOfTheTickDoesNotCount() throws Exception {
    try (TickHarness stage = stage()) {
      stage.policy(1, END + 1);
      stage.note(at(10_000, 1));
      stage.reach(END);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(0L);
    }
  }

  @Test
  void newerVersionWinsAtEqualTimesWhateverTheArrival() throws Exception {
    try (TickHarness stage = stage()) {
      stage.policy(5, 9_000);
      stage.policy(4, 9_000);
      stage.note(at(10_000, 1));
      stage.reach(END);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(5L);
    }
  }

  @Test
  void rateCountsFromTheTickAfterItsOwn() throws Exception {
    try (TickHarness stage = stage()) {
      stage.rate(END, 0.99);
      stage.note(at(10_000, 1));
      stage.note(at(11_000, 2));
      stage.reach(20_000);
      assertThat(stage.entries()).extracting(Entry::rate).containsExactly(Double.NaN, 0.99);
    }
  }

  @Test
  void rateThatRanAheadDoesNotReplaceTheOlderOne() throws Exception {
    try (TickHarness stage = stage()) {
      stage.rate(5_999, 1.01);
      stage.reach(7_000);
      stage.rate(30_999, 0.5);
      stage.note(at(10_000, 1));
      stage.reach(END);
      assertThat(stage.entries()).extracting(Entry::rate).containsExactly(1.01);
    }
  }

  @Test
  void endOfInputClosesTheTickThatHoldsData() throws Exception {
    try (TickHarness stage = stage()) {
      stage.reach(9_999);
      stage.note(at(10_000, 1));
      stage.end();
      assertThat(stage.entries()).extracting(Entry::endMillis).containsExactly(END);
    }
  }

  @Test
  void endOfInputFiresNoDeadlineAfterTheLastClockRecord() throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1).wanting(15_000));
      stage.note(at(10_000, 2).wanting(14_000).of("other"));
      stage.clock(14_999);
      stage.end();
      assertThat(stage.entries())
          .extracting(Entry::key, Entry::endMillis)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple("k", END),
              org.assertj.core.groups.Tuple.tuple("other", END),
              org.assertj.core.groups.Tuple.tuple("other", 14_999L));
      assertThat(stage.harness.numEventTimeTimers()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("backends")
  void whatWasDecidedStaysDecidedAfterARestore(StateBackend backend) throws Exception {
    OperatorSubtaskState saved;
    try (TickHarness stage = new TickHarness(backend, null)) {
      stage.note(at(10_000, 1));
      stage.reach(11_500);
      stage.note(at(12_100, 2).wanting(14_000));
      saved = stage.harness.snapshot(1, 1);
    }
    try (TickHarness stage = new TickHarness(backend, saved)) {
      stage.note(at(11_500, 3));
      stage.note(at(12_200, 4).wanting(14_000));
      stage.reach(20_000);
      assertThat(stage.late()).extracting("position").containsExactly(3L);
      assertThat(stage.entries()).extracting(Entry::ranks).containsExactly("24", "");
      assertThat(stage.entries()).extracting(Entry::times).containsExactly(2L, 3L);
    }
  }

  @Test
  void timelineIsRestored() throws Exception {
    OperatorSubtaskState saved;
    try (TickHarness stage = stage()) {
      stage.policy(3, 5_000);
      stage.rate(6_999, 0.9);
      stage.reach(9_000);
      saved = stage.harness.snapshot(1, 1);
    }
    try (TickHarness stage = new TickHarness(new HashMapStateBackend(), saved)) {
      stage.note(at(10_000, 1));
      stage.watermark(END);
      assertThat(stage.entries()).extracting(Entry::policyVersion).containsExactly(3L);
      assertThat(stage.entries()).extracting(Entry::rate).containsExactly(0.9);
    }
  }

  @Test
  void lateIsLateOnEverySubtaskAfterRescaling() throws Exception {
    OperatorSubtaskState saved;
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1));
      stage.reach(11_500);
      saved = stage.harness.snapshot(1, 1);
    }
    for (int subtask = 0; subtask < 2; subtask++) {
      OperatorSubtaskState part =
          AbstractStreamOperatorTestHarness.repartitionOperatorState(saved, 128, 1, 2, subtask);
      try (TickHarness stage = new TickHarness(new HashMapStateBackend(), part, 2, subtask)) {
        String key = keyOf(subtask);
        stage.note(at(11_500, 9).of(key));
        stage.note(at(11_501, 8).of(key));
        stage.reach(20_000);
        assertThat(stage.late()).extracting("position").containsExactly(9L);
        assertThat(stage.entries()).extracting(Entry::ranks).containsExactly("8");
      }
    }
  }

  private static String keyOf(int subtask) {
    for (char key = 'a'; ; key++) {
      int owner =
          org.apache.flink.runtime.state.KeyGroupRangeAssignment.assignKeyToParallelOperator(
              String.valueOf(key), 128, 2);
      if (owner == subtask) {
        return String.valueOf(key);
      }
    }
  }

  private static List<Entry> decidedWithClockEvery(long millis) throws Exception {
    try (TickHarness stage = stage()) {
      stage.note(at(10_000, 1).wanting(13_500));
      stage.note(at(20_000, 2).wanting(33_500));
      for (long time = millis; time < 60_000; time += millis) {
        stage.reach(time);
      }
      stage.reach(60_000);
      return stage.entries();
    }
  }

  private static TickHarness stage() throws Exception {
    return new TickHarness(new HashMapStateBackend(), null);
  }
}
