package io.firebreak.job.kafka;

import io.firebreak.model.Ingested;
import io.firebreak.tick.TickGrid;
import java.io.Serializable;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * The live clock: a record at the end of each tick, once the wall clock is past it by the lag.
 *
 * <p>This is the only reader of a wall clock in the project. Its records are an input like any
 * other: they are written to the clock topic, and a replay reads them from there. Their times only
 * rise, also across a restore and when the wall clock is set back. Ticks that a pause has skipped
 * are not made up for: the newest says all. One split, so its parallelism must be 1.
 */
public final class ClockSource implements Source<Ingested, ClockSplit, List<ClockSplit>> {
  private static final long serialVersionUID = 1L;

  private final TickGrid grid;
  private final long lagMillis;
  private final WallClock wall;

  /** Tells the time, UTC epoch milliseconds. */
  @FunctionalInterface
  interface WallClock extends LongSupplier, Serializable {}

  /**
   * The clock of this machine.
   *
   * @param grid length of a tick
   * @param lagMillis time that is left to events on their way, in [0, 1 h]
   */
  public ClockSource(TickGrid grid, long lagMillis) {
    this(grid, lagMillis, System::currentTimeMillis);
  }

  ClockSource(TickGrid grid, long lagMillis, WallClock wall) {
    if (lagMillis < 0 || lagMillis > 3_600_000) {
      throw new IllegalArgumentException("clock lag must be in [0, 3600000] ms, was " + lagMillis);
    }
    this.grid = grid;
    this.lagMillis = lagMillis;
    this.wall = wall;
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Ingested, ClockSplit> createReader(SourceReaderContext context) {
    return new ClockReader(grid, lagMillis, wall);
  }

  @Override
  public SplitEnumerator<ClockSplit, List<ClockSplit>> createEnumerator(
      SplitEnumeratorContext<ClockSplit> context) {
    return new ClockEnumerator(context, List.of(ClockSplit.NEW));
  }

  @Override
  public SplitEnumerator<ClockSplit, List<ClockSplit>> restoreEnumerator(
      SplitEnumeratorContext<ClockSplit> context, List<ClockSplit> waiting) {
    return new ClockEnumerator(context, waiting);
  }

  @Override
  public SimpleVersionedSerializer<ClockSplit> getSplitSerializer() {
    return new ClockSplit.Serializer();
  }

  @Override
  public SimpleVersionedSerializer<List<ClockSplit>> getEnumeratorCheckpointSerializer() {
    return new ClockEnumerator.Serializer();
  }
}
