package io.firebreak.job.local;

import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A tape that breaks down once, when a checkpoint is complete and some records have been read. */
record FailingOnce(Tape.Factory tape, int afterRecords, String checkpoints)
    implements Tape.Factory {
  static final AtomicBoolean FAILED = new AtomicBoolean();

  @Override
  public Iterator<TapeRecord> open() {
    Iterator<TapeRecord> records = tape.open();
    return new Iterator<>() {
      private int read;

      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public TapeRecord next() {
        read++;
        if (read >= afterRecords
            && !FAILED.get()
            && checkpointed()
            && FAILED.compareAndSet(false, true)) {
          throw new IllegalStateException("broken down on purpose");
        }
        return records.next();
      }
    };
  }

  private boolean checkpointed() {
    try (Stream<Path> files = Files.walk(Path.of(checkpoints))) {
      return files.anyMatch(file -> file.endsWith("_metadata"));
    } catch (IOException | UncheckedIOException e) {
      // A checkpoint that is being replaced right now; the next record looks again.
      return false;
    }
  }
}
