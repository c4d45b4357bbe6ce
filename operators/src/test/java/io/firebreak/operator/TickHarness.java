package io.firebreak.operator;

import io.firebreak.control.OperatorOverride;
import io.firebreak.model.LateRecord;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;

/** A stage with an engine that writes down what it was asked, on one subtask. */
final class TickHarness implements AutoCloseable {
  static final TickGrid GRID = new TickGrid(1_000);

  /** An input: its time, its rank within the tick, and when the engine wants to be asked again. */
  public record Note(String key, long timeMillis, int rank, long deadlineMillis) {
    static Note at(long timeMillis, int rank) {
      return new Note("k", timeMillis, rank, Step.NO_DEADLINE);
    }

    Note wanting(long deadline) {
      return new Note(key, timeMillis, rank, deadline);
    }

    Note of(String otherKey) {
      return new Note(otherKey, timeMillis, rank, deadlineMillis);
    }
  }

  /** State of a key: how often it was asked. */
  public record Asked(long times, long deadlineMillis) {}

  /** What the engine was asked. */
  public record Entry(
      String key,
      long endMillis,
      String ranks,
      long times,
      long policyVersion,
      double rate,
      int overrides) {}

  private record Writer() implements TickEngine<Asked, Note, Entry> {
    @Override
    public Step<Asked, Entry> step(Asked before, Tick<Note> tick) {
      StringBuilder ranks = new StringBuilder();
      long deadline = before == null ? Step.NO_DEADLINE : before.deadlineMillis();
      deadline = tick.endMillis() >= deadline ? Step.NO_DEADLINE : deadline;
      for (Note note : tick.inputs()) {
        ranks.append(note.rank());
        deadline = note.deadlineMillis();
      }
      Asked after = new Asked(before == null ? 1 : before.times() + 1, deadline);
      Entry entry =
          new Entry(
              tick.key(),
              tick.endMillis(),
              ranks.toString(),
              after.times(),
              tick.policy().version(),
              tick.rates().usdPerUnit("USDT"),
              tick.overrides().orders().size());
      return new Step<>(after, List.of(entry), deadline);
    }
  }

  private record NoteTraits() implements InputTraits<Note> {
    @Override
    public long eventTimeMillis(Note note) {
      return note.timeMillis();
    }

    @Override
    public Comparator<Note> order() {
      return Comparator.comparingInt(Note::rank);
    }

    @Override
    public String source(Note note) {
      return "notes";
    }

    @Override
    public long position(Note note) {
      return note.rank();
    }
  }

  final KeyedTwoInputStreamOperatorTestHarness<String, Note, TimelineRecord, Entry> harness;

  TickHarness(StateBackend backend, OperatorSubtaskState restored) throws Exception {
    this(backend, restored, 1, 0);
  }

  /** A stage that judges by the shadow policy. */
  static TickHarness shadow(OperatorSubtaskState restored) throws Exception {
    return new TickHarness(new HashMapStateBackend(), restored, 1, 0, true);
  }

  TickHarness(StateBackend backend, OperatorSubtaskState restored, int parallelism, int subtask)
      throws Exception {
    this(backend, restored, parallelism, subtask, false);
  }

  @SuppressWarnings("TooManyParameters")
  private TickHarness(
      StateBackend backend,
      OperatorSubtaskState restored,
      int parallelism,
      int subtask,
      boolean shadow)
      throws Exception {
    Stage<Asked, Note, Entry> stage =
        new Stage<>(
            "notes",
            new Writer(),
            new NoteTraits(),
            TypeInformation.of(Note.class),
            TypeInformation.of(Asked.class),
            GRID,
            entry -> 0,
            Stage.THIRTY_DAYS,
            shadow);
    harness =
        new KeyedTwoInputStreamOperatorTestHarness<>(
            new CoBroadcastWithKeyedOperator<>(new TickFunction<>(stage), List.of(Timeline.STATE)),
            Note::key,
            null,
            Types.STRING,
            128,
            parallelism,
            subtask);
    harness.setStateBackend(backend);
    harness.setup();
    if (restored != null) {
      harness.initializeState(restored);
    }
    harness.open();
  }

  void note(Note note) throws Exception {
    harness.processElement1(note, note.timeMillis());
  }

  void clock(long timeMillis) throws Exception {
    harness.processElement2(TimelineRecord.clock(timeMillis), timeMillis);
  }

  void policy(long version, long fromMillis) throws Exception {
    harness.processElement2(
        TimelineRecord.policy(Policy.v0().effective(version, fromMillis)), fromMillis);
  }

  void policy(Policy policy) throws Exception {
    harness.processElement2(TimelineRecord.policy(policy), policy.effectiveFromMillis());
  }

  void override(OperatorOverride override) throws Exception {
    harness.processElement2(TimelineRecord.override(override), override.fromMillis());
  }

  /** Keys of the broadcast state. */
  List<String> timeline() throws Exception {
    List<String> keys = new ArrayList<>();
    harness
        .getOperator()
        .getOperatorStateBackend()
        .getBroadcastState(Timeline.STATE)
        .immutableEntries()
        .forEach(entry -> keys.add(entry.getKey()));
    return keys;
  }

  void rate(long timeMillis, double usd) throws Exception {
    harness.processElement2(TimelineRecord.quoteRate("USDT", timeMillis, usd), timeMillis);
  }

  void watermark(long timeMillis) throws Exception {
    harness.processBothWatermarks(
        new org.apache.flink.streaming.api.watermark.Watermark(timeMillis));
  }

  /** The clock reaches a time, and with it the watermark. */
  void reach(long timeMillis) throws Exception {
    clock(timeMillis);
    watermark(timeMillis);
  }

  void end() throws Exception {
    watermark(Long.MAX_VALUE);
  }

  List<Entry> entries() {
    return harness.extractOutputValues();
  }

  List<LateRecord> late() {
    List<LateRecord> late = new ArrayList<>();
    var queue = harness.getSideOutput(TickFunction.LATE);
    if (queue != null) {
      queue.forEach(record -> late.add(record.getValue()));
    }
    return late;
  }

  @Override
  public void close() {
    try {
      harness.close();
    } catch (Exception e) {
      throw new IllegalStateException("the operator did not close", e);
    }
  }
}
