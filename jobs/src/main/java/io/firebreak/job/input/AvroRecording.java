package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.feed.avro.AvroFile;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * An Avro object container file of native events, in the order in which they were written.
 *
 * @param path where it is
 * @param name its path relative to the recording's directory, with slashes; the source of its
 *     events
 */
record AvroRecording(String path, String name) implements RecordedSource {

  @Override
  public Iterator<TapeRecord> open(InstrumentCatalog catalog) {
    return records(stream(), name, catalog);
  }

  /** The records of the bytes of such a file. */
  static PlausibleRecords records(InputStream in, String name, InstrumentCatalog catalog) {
    return new PlausibleRecords(new Records(in, name, new EventEdge(catalog)), 0);
  }

  @Override
  public void addTo(RecordedPairs pairs) throws IOException {
    try (InputStream in = stream()) {
      AvroFile.open(in, name).forEachRemaining(pairs::count);
    }
  }

  private InputStream stream() {
    try {
      return Compression.stream(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path, e);
    }
  }

  /** The file's records as they enter; they have no lines, so an event's text stands for one. */
  private static final class Records implements LineRecords {
    private final InputStream in;
    private final AvroFile file;
    private final EventEdge edge;
    private MarketEvent last;

    Records(InputStream in, String name, EventEdge edge) {
      this.in = in;
      this.edge = edge;
      file = AvroFile.open(in, name);
    }

    @Override
    public TapeRecord next() {
      if (!file.hasNext()) {
        return null;
      }
      Ingested record = file.next();
      last = record.event();
      return last == null ? placed(record.deadLetter()) : edge.pass(last, this::line);
    }

    @Override
    public String line() {
      return last == null ? "" : last.toString();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    /** The reference time is known where the recordings are merged. */
    private static TapeRecord placed(DeadLetter letter) {
      return TapeRecord.of(
          new DeadLetter(
              letter.source(),
              letter.position(),
              letter.reason(),
              letter.message(),
              letter.original(),
              0));
    }
  }
}
