package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.feed.FeedFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * A file of messages, one a line, in the order in which they arrived.
 *
 * @param path where it is
 * @param name its path relative to the recording's directory, with slashes; the source and the
 *     channel of its messages
 * @param format what its messages are
 */
record MessageFile(String path, String name, FeedFormat format) implements RecordedSource {

  @Override
  public Iterator<TapeRecord> open(InstrumentCatalog catalog) {
    try {
      BoundedLines lines = Compression.lines(Path.of(path));
      return new PlausibleRecords(new MessageRecords(name, lines, format, catalog), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path, e);
    }
  }

  @Override
  public void addTo(RecordedPairs pairs) throws IOException {
    pairs.read(this);
  }
}
