package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    try {
      return play(Compression.lines(Path.of(path)), catalog);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path, e);
    }
  }

  @Override
  public void addTo(RecordedPairs pairs) throws IOException {
    pairs.read(this);
  }

  boolean hasBarsOf(long millis) {
    boolean bars = layout == RecordingLayout.BARS || layout == RecordingLayout.CLOSES;
    return bars && intervalMillis == millis;
  }

  /** The records of the file's lines, header included. */
  PlausibleRecords play(BoundedLines lines, InstrumentCatalog catalog) throws IOException {
    lines.advance();
    return playBelow(lines, catalog);
  }

  /** The records of lines that stand at the header. */
  PlausibleRecords playBelow(BoundedLines lines, InstrumentCatalog catalog) {
    LineRecords records = new FileRecords(this, lines, catalog);
    boolean levels = layout == RecordingLayout.TARDIS_LEVELS;
    return new PlausibleRecords(levels ? new BookMessages(records) : records, intervalMillis);
  }
}
