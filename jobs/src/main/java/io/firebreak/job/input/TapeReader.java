package io.firebreak.job.input;

import io.firebreak.model.Ingested;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.core.io.InputStatus;

/**
 * Plays the tape into the job.
 *
 * <p>Its state is the number of records that it has emitted. After a restore it plays the tape from
 * the beginning and skips that many: a tape is deterministic, so they are the same ones, and no
 * position in a compressed file has to be kept. A tape that cannot be played again ends the job.
 */
final class TapeReader implements SourceReader<Ingested, TapeSplit> {
  /** Skipped in one go before the task may do something else, such as a checkpoint. */
  private static final int SKIPPED_AT_ONCE = 10_000;

  private final Tape.Factory factory;
  private final TapeOptions options;
  private final Pace pace;
  private final CompletableFuture<Void> assigned = new CompletableFuture<>();

  /** The enumerator has said its last word; a reader that ends before would miss it. */
  private final CompletableFuture<Void> dismissed = new CompletableFuture<>();

  private TapePlayer player;
  private long emitted;
  private long toSkip;

  TapeReader(Tape.Factory factory, TapeOptions options) {
    this.factory = factory;
    this.options = options;
    pace = new Pace(options.speed());
  }

  @Override
  public void start() {}

  @Override
  public void addSplits(List<TapeSplit> splits) {
    for (TapeSplit split : splits) {
      if (split.emitted() > 0 && !factory.replayable()) {
        throw StreamTape.playedBefore("tape");
      }
      player = new TapePlayer(factory.open(), options);
      emitted = split.emitted();
      toSkip = emitted;
    }
    assigned.complete(null);
  }

  @Override
  public void notifyNoMoreSplits() {
    assigned.complete(null);
    dismissed.complete(null);
  }

  @Override
  public InputStatus pollNext(ReaderOutput<Ingested> output) {
    if (player != null && toSkip > 0) {
      skip();
      return InputStatus.MORE_AVAILABLE;
    }
    if (player == null || !player.hasNext()) {
      return dismissed.isDone() ? InputStatus.END_OF_INPUT : InputStatus.NOTHING_AVAILABLE;
    }
    if (!pace.allows(player.reachedMillis(), System.nanoTime())) {
      return InputStatus.NOTHING_AVAILABLE;
    }
    Ingested record = player.next();
    emitted++;
    output.collect(record, record.timestampMillis());
    return InputStatus.MORE_AVAILABLE;
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    if (!assigned.isDone()) {
      return assigned;
    }
    boolean over = player == null || (toSkip == 0 && !player.hasNext());
    return over ? dismissed : pace.due();
  }

  @Override
  public List<TapeSplit> snapshotState(long checkpointId) {
    return player == null ? List.of() : List.of(new TapeSplit(emitted));
  }

  @Override
  public void close() throws IOException {
    if (player != null) {
      player.close();
    }
  }

  private void skip() {
    for (int i = 0; i < SKIPPED_AT_ONCE && toSkip > 0; i++, toSkip--) {
      if (!player.hasNext()) {
        throw new IllegalStateException(
            "tape must have the "
                + emitted
                + " records of the checkpoint, lacks "
                + toSkip
                + ": it is not the tape that the checkpoint was taken of");
      }
      player.next();
    }
  }
}
