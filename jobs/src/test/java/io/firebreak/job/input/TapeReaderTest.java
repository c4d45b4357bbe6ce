package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.model.Ingested;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.core.io.InputStatus;
import org.junit.jupiter.api.Test;

class TapeReaderTest {
  private static final TapeOptions OPTIONS =
      TapeOptions.ofTick(100).withBoundMillis(20).withClockEveryTicks(1);
  private static final Tape.Factory TAPE =
      () -> Tapes.recording("a", 10, 130, -1, 120, 260, 700).iterator();

  private final TapeSplitSerializer serializer = new TapeSplitSerializer();

  private static TapeReader reader(TapeOptions options, TapeSplit split) {
    TapeReader reader = new TapeReader(TAPE, options);
    reader.addSplits(List.of(split));
    reader.notifyNoMoreSplits();
    return reader;
  }

  private static List<String> drain(TapeReader reader) {
    Collected output = new Collected();
    while (reader.pollNext(output) == InputStatus.MORE_AVAILABLE) {
      assertThat(reader.isAvailable()).isDone();
    }
    return output.records;
  }

  @Test
  void goesOnAfterARestoreWhereverTheCheckpointWas() throws Exception {
    List<String> all = drain(reader(OPTIONS, new TapeSplit(0)));
    for (int taken = 0; taken <= all.size(); taken++) {
      TapeReader first = reader(OPTIONS, new TapeSplit(0));
      for (int i = 0; i < taken; i++) {
        first.pollNext(new Collected());
      }
      TapeSplit checkpoint = first.snapshotState(1).get(0);
      byte[] bytes = serializer.serialize(checkpoint);
      TapeSplit restored = serializer.deserialize(serializer.getVersion(), bytes);
      assertThat(drain(reader(OPTIONS, restored))).isEqualTo(all.subList(taken, all.size()));
    }
  }

  @Test
  void stampsRecordsWithTheirTime() {
    assertThat(drain(reader(OPTIONS, new TapeSplit(0))))
        .startsWith("a@10 10", "clock@99 99", "a@130 130", "dead@130 130", "a@120 120");
  }

  @Test
  void refusesAnotherTapeThanThatOfTheCheckpoint() {
    TapeReader reader = reader(OPTIONS, new TapeSplit(1_000));
    assertThatThrownBy(() -> drain(reader))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tape must have the 1000 records of the checkpoint");
  }

  @Test
  void waitsForItsSplit() {
    TapeReader reader = new TapeReader(TAPE, OPTIONS);
    assertThat(reader.pollNext(new Collected())).isEqualTo(InputStatus.NOTHING_AVAILABLE);
    assertThat(reader.isAvailable()).isNotDone();
    reader.notifyNoMoreSplits();
    assertThat(reader.isAvailable()).isDone();
    assertThat(reader.pollNext(new Collected())).isEqualTo(InputStatus.END_OF_INPUT);
  }

  @Test
  void leavesTheTaskFreeWhileItPaces() {
    // A thousand wall seconds for each event second.
    TapeReader reader = reader(OPTIONS.withSpeed(0.001), new TapeSplit(0));
    Collected output = new Collected();
    assertThat(reader.pollNext(output)).isEqualTo(InputStatus.MORE_AVAILABLE);
    assertThat(reader.pollNext(output)).isEqualTo(InputStatus.NOTHING_AVAILABLE);
    assertThat(reader.isAvailable()).isNotDone();
    assertThat(output.records).containsExactly("a@10 10");
  }

  /** Keeps what a reader emits. */
  private static final class Collected implements ReaderOutput<Ingested> {
    private final List<String> records = new ArrayList<>();

    @Override
    public void collect(Ingested record) {
      throw new UnsupportedOperationException("records have a time");
    }

    @Override
    public void collect(Ingested record, long timestamp) {
      records.add(Tapes.name(record) + " " + timestamp);
    }

    @Override
    public void emitWatermark(Watermark watermark) {}

    @Override
    public void markIdle() {}

    @Override
    public void markActive() {}

    @Override
    public SourceOutput<Ingested> createOutputForSplit(String splitId) {
      return this;
    }

    @Override
    public void releaseOutputForSplit(String splitId) {}
  }
}
