package io.firebreak.job.input;

import io.firebreak.model.Ingested;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * A bounded source that plays one tape at parallelism 1, for use with {@link
 * ClockWatermarks#strategy}.
 *
 * <p>A restore replays the tape and skips what the checkpoint had emitted, so the tape and the
 * options must be those of the checkpoint.
 */
public final class TapeSource implements Source<Ingested, TapeSplit, UnassignedSplit> {
  private static final long serialVersionUID = 1;

  private final Tape.Factory factory;
  private final TapeOptions options;

  /** A source that opens the tape where it runs. */
  public TapeSource(Tape.Factory factory, TapeOptions options) {
    this.factory = factory;
    this.options = options;
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.BOUNDED;
  }

  @Override
  public SourceReader<Ingested, TapeSplit> createReader(SourceReaderContext context) {
    return new TapeReader(factory, options);
  }

  @Override
  public SplitEnumerator<TapeSplit, UnassignedSplit> createEnumerator(
      SplitEnumeratorContext<TapeSplit> context) {
    return new TapeEnumerator(context, new UnassignedSplit(new TapeSplit(0)));
  }

  @Override
  public SplitEnumerator<TapeSplit, UnassignedSplit> restoreEnumerator(
      SplitEnumeratorContext<TapeSplit> context, UnassignedSplit checkpoint) {
    return new TapeEnumerator(context, checkpoint);
  }

  @Override
  public SimpleVersionedSerializer<TapeSplit> getSplitSerializer() {
    return new TapeSplitSerializer();
  }

  @Override
  public SimpleVersionedSerializer<UnassignedSplit> getEnumeratorCheckpointSerializer() {
    return new UnassignedSerializer();
  }
}
