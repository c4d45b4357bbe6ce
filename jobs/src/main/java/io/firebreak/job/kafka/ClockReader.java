package io.firebreak.job.kafka;

import io.firebreak.model.Ingested;
import io.firebreak.tick.TickGrid;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.core.io.InputStatus;

/** Emits the end of each tick when its time has come, and sleeps in between without a thread. */
final class ClockReader implements SourceReader<Ingested, ClockSplit> {
  private final TickGrid grid;
  private final long lagMillis;
  private final ClockSource.WallClock wall;
  private CompletableFuture<Void> due = new CompletableFuture<>();
  private ClockSplit split;

  ClockReader(TickGrid grid, long lagMillis, ClockSource.WallClock wall) {
    this.grid = grid;
    this.lagMillis = lagMillis;
    this.wall = wall;
  }

  @Override
  public void start() {
    // The split comes by itself.
  }

  @Override
  public InputStatus pollNext(ReaderOutput<Ingested> output) {
    if (split != null) {
      long time = newestEnd();
      if (time > split.lastMillis()) {
        split = new ClockSplit(time);
        output.collect(Ingested.clock(time), time);
      }
    }
    return InputStatus.NOTHING_AVAILABLE;
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    if (split != null && due.isDone() && newestEnd() <= split.lastMillis()) {
      due = new CompletableFuture<>();
      completeAfter(due, split.lastMillis() + grid.tickMillis() + 1 + lagMillis);
    }
    return due;
  }

  @Override
  public List<ClockSplit> snapshotState(long checkpointId) {
    return split == null ? List.of() : List.of(split);
  }

  @Override
  public void addSplits(List<ClockSplit> splits) {
    split = splits.get(0);
    due.complete(null);
  }

  @Override
  public void notifyNoMoreSplits() {
    // There is one, and it never ends.
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  private long newestEnd() {
    return grid.endOf(wall.getAsLong() - lagMillis) - grid.tickMillis();
  }

  /** A tick is over when the wall clock is past its last millisecond. */
  private void completeAfter(CompletableFuture<Void> future, long wallMillis) {
    // Never longer than a tick: the wall clock may be set while we wait, and is looked at again.
    long waitMillis = Math.max(1, Math.min(grid.tickMillis(), wallMillis - wall.getAsLong()));
    CompletableFuture.delayedExecutor(waitMillis, TimeUnit.MILLISECONDS, Runnable::run)
        .execute(() -> future.complete(null));
  }
}
