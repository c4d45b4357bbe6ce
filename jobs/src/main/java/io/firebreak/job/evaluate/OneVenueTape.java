package io.firebreak.job.evaluate;

import io.firebreak.job.input.PullIterator;
import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

/**
 * A tape with the events of some instruments alone.
 *
 * @param all the whole tape
 * @param instruments keys of the instruments
 */
public record OneVenueTape(Tape.Factory all, Set<String> instruments) implements Tape.Factory {

  @Override
  public Iterator<TapeRecord> open() {
    return new Some(all.open(), instruments);
  }

  private static final class Some extends PullIterator<TapeRecord> implements Closeable {
    private final Iterator<TapeRecord> records;
    private final Set<String> instruments;

    Some(Iterator<TapeRecord> records, Set<String> instruments) {
      this.records = records;
      this.instruments = instruments;
    }

    @Override
    protected TapeRecord pull() {
      while (records.hasNext()) {
        TapeRecord record = records.next();
        if (record.event() != null && instruments.contains(record.event().instrumentKey())) {
          return record;
        }
      }
      return null;
    }

    @Override
    public void close() throws IOException {
      if (records instanceof Closeable closeable) {
        closeable.close();
      }
    }
  }
}
