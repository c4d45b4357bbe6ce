package io.firebreak.job.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Ingested;
import io.firebreak.tick.TickGrid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceOutput;
import org.junit.jupiter.api.Test;

class ClockReaderTest {
  private static final long LAG = 100;

  private final Recorder output = new Recorder();
  private long now = 1_000_350;
  private final ClockReader reader = new ClockReader(new TickGrid(250), LAG, () -> now);

  @Test
  void waitsForItsSplit() {
    reader.pollNext(output);
    assertThat(output.times).isEmpty();
    assertThat(reader.isAvailable()).isNotDone();
  }

  @Test
  void emitsTheEndOfATickWhenTheWallClockIsPastItByTheLag() {
    reader.addSplits(List.of(ClockSplit.NEW));
    now = 1_000_349;
    reader.pollNext(output);
    now = 1_000_350;
    reader.pollNext(output);
    assertThat(output.times).containsExactly(999_999L, 1_000_249L);
  }

  @Test
  void emitsATickOnce() {
    reader.addSplits(List.of(ClockSplit.NEW));
    reader.pollNext(output);
    now += 249;
    reader.pollNext(output);
    assertThat(output.times).containsExactly(1_000_249L);
  }

  @Test
  void emitsOnlyTheNewestOfTheTicksThatAPauseHasSkipped() {
    reader.addSplits(List.of(ClockSplit.NEW));
    reader.pollNext(output);
    now += 1_000;
    reader.pollNext(output);
    assertThat(output.times).containsExactly(1_000_249L, 1_001_249L);
  }

  @Test
  void neverGoesBackWhenTheWallClockIsSetBack() {
    reader.addSplits(List.of(ClockSplit.NEW));
    reader.pollNext(output);
    now -= 60_000;
    reader.pollNext(output);
    assertThat(output.times).containsExactly(1_000_249L);
    assertThat(reader.isAvailable()).isNotDone();
  }

  @Test
  void goesOnAfterARestoreWhereItStood() throws IOException {
    reader.addSplits(List.of(ClockSplit.NEW));
    reader.pollNext(output);
    ClockSplit.Serializer form = new ClockSplit.Serializer();
    ClockSplit stored = form.deserialize(1, form.serialize(reader.snapshotState(1).get(0)));
    ClockReader restored = new ClockReader(new TickGrid(250), LAG, () -> now);
    restored.addSplits(List.of(stored));
    restored.pollNext(output);
    assertThat(output.times).containsExactly(1_000_249L);
  }

  @Test
  void isAvailableAtOnceWhenATickIsDue() {
    reader.addSplits(List.of(ClockSplit.NEW));
    assertThat(reader.isAvailable()).isDone();
  }

  @Test
  void becomesAvailableByItself() {
    reader.addSplits(List.of(ClockSplit.NEW));
    reader.pollNext(output);
    now += 240;
    assertThat(reader.isAvailable()).succeedsWithin(10, TimeUnit.SECONDS);
  }

  private static final class Recorder implements ReaderOutput<Ingested> {
    private final List<Long> times = new ArrayList<>();

    @Override
    public void collect(Ingested ingested) {
      throw new IllegalStateException("a clock record without a time");
    }

    @Override
    public void collect(Ingested ingested, long timestampMillis) {
      assertThat(ingested.clockMillis()).isEqualTo(timestampMillis);
      times.add(timestampMillis);
    }

    @Override
    public void emitWatermark(Watermark watermark) {
      throw new IllegalStateException("the clock leaves watermarks to the strategy");
    }

    @Override
    public void markIdle() {
      throw new IllegalStateException("the clock is never idle");
    }

    @Override
    public void markActive() {
      throw new IllegalStateException("the clock is never idle");
    }

    @Override
    public SourceOutput<Ingested> createOutputForSplit(String splitId) {
      return this;
    }

    @Override
    public void releaseOutputForSplit(String splitId) {
      throw new IllegalStateException("the split never ends");
    }
  }
}
