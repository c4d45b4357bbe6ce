package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import java.util.Iterator;

/**
 * A file of lines in columns.
 *
 * @param path where it is
 * @param name its path relative to the recording's directory, with slashes; the source of its
 *     events
 * @param layout what its lines are
 * @param columns its header
 * @param intervalMillis interval of its bars; 0 where it has none
 */
record RecordedFile(
    String path, String name, RecordingLayout layout, Columns columns, long intervalMillis)
    implements RecordedSource {

  @Override
  public Iterator<TapeRecord> open(InstrumentCatalog catalog) {
    return new PlausibleRecords(new FileRecords(this, catalog), intervalMillis);
  }
}
