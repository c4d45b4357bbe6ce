package io.firebreak.job.input;

import io.firebreak.model.MarketEvent;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * From when to when a file has events.
 *
 * @param name its path relative to the recording's directory
 * @param fromMillis event time of its earliest event; the open of the bar, where that is one
 * @param toMillis event time of its latest event, when it is known
 * @param intervalMillis interval of its bars, 0 where it has none
 */
public record FileSpan(String name, long fromMillis, long toMillis, long intervalMillis) {

  /** Reads all records and closes them; empty where none is an event. */
  static Optional<FileSpan> of(String name, Iterator<TapeRecord> records) throws IOException {
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    long interval = 0;
    while (records.hasNext()) {
      MarketEvent event = records.next().event();
      if (event != null) {
        interval = event.bar() == null ? interval : event.bar().intervalMillis();
        from = Math.min(from, event.eventTimeMillis() - interval);
        to = Math.max(to, event.eventTimeMillis());
      }
    }
    if (records instanceof Closeable closeable) {
      closeable.close();
    }
    return to == Long.MIN_VALUE
        ? Optional.empty()
        : Optional.of(new FileSpan(name, from, to, interval));
  }
}
