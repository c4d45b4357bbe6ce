package io.firebreak.job.cli;

import io.firebreak.job.input.PullIterator;
import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeRecord;
import java.util.Iterator;

/**
 * Two tapes, one after the other: history fills the state, then the input is decided on. Records of
 * the history at or after the input's first event time are left out.
 */
record HistoryThen(Tape.Factory history, Tape.Factory input) implements Tape.Factory {

  /** Event time of the first event of a tape. */
  static long firstMillis(Tape.Factory tape) {
    Iterator<TapeRecord> records = tape.open();
    while (records.hasNext()) {
      TapeRecord record = records.next();
      if (record.event() != null) {
        return record.event().eventTimeMillis();
      }
    }
    return Long.MIN_VALUE;
  }

  @Override
  public Iterator<TapeRecord> open() {
    long from = firstMillis(input);
    Iterator<TapeRecord> old = history.open();
    Iterator<TapeRecord> now = input.open();
    return new PullIterator<>() {
      @Override
      protected TapeRecord pull() {
        while (old.hasNext()) {
          TapeRecord record = old.next();
          if (record.event() == null || record.event().eventTimeMillis() < from) {
            return record;
          }
        }
        return now.hasNext() ? now.next() : null;
      }
    };
  }
}
