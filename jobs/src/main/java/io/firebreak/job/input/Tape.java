package io.firebreak.job.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Several recordings as one stream, in an order that depends on their content alone.
 *
 * <p>Each recording keeps its own order, disorder included: it stands at the newest event time that
 * it has reached, and the one that stands earliest goes on, the first listed of equals. A dead
 * letter has no time and comes where it stands in its recording. O(log n) per record at most.
 */
public final class Tape extends PullIterator<TapeRecord> implements Closeable {

  /** Opens the same tape from its beginning, again and again where it is replayable. */
  @FunctionalInterface
  public interface Factory extends Serializable {
    /** All records in order; closed after use where it is {@link Closeable}. */
    Iterator<TapeRecord> open();

    /** Whether it can be opened again, as a restart has to. */
    default boolean replayable() {
      return true;
    }
  }

  private final List<Iterator<TapeRecord>> recordings;
  private final PriorityQueue<Cursor> cursors =
      new PriorityQueue<>(
          Comparator.comparingLong((Cursor cursor) -> cursor.reachedMillis)
              .thenComparingInt(cursor -> cursor.rank));

  /** Merges recordings; their order in the list decides ties. */
  public Tape(List<? extends Iterator<TapeRecord>> recordings) {
    this.recordings = new ArrayList<>(recordings);
    for (int rank = 0; rank < this.recordings.size(); rank++) {
      Cursor cursor = new Cursor(this.recordings.get(rank), rank);
      if (cursor.advance()) {
        cursors.add(cursor);
      }
    }
  }

  @Override
  protected TapeRecord pull() {
    Cursor cursor = cursors.poll();
    if (cursor == null) {
      return null;
    }
    TapeRecord record = cursor.head;
    if (cursor.advance()) {
      cursors.add(cursor);
    }
    return record;
  }

  @Override
  public void close() throws IOException {
    for (Iterator<TapeRecord> recording : recordings) {
      if (recording instanceof Closeable closeable) {
        closeable.close();
      }
    }
  }

  /** A recording, its next record, and the newest time that it has reached with it. */
  private static final class Cursor {
    private final Iterator<TapeRecord> recording;
    private final int rank;
    private TapeRecord head;
    private long reachedMillis = Long.MIN_VALUE;

    Cursor(Iterator<TapeRecord> recording, int rank) {
      this.recording = recording;
      this.rank = rank;
    }

    boolean advance() {
      if (!recording.hasNext()) {
        return false;
      }
      head = recording.next();
      if (head.event() != null) {
        reachedMillis = Math.max(reachedMillis, head.event().eventTimeMillis());
      }
      return true;
    }
  }
}
