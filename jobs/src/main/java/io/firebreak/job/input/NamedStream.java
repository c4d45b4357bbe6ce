package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A stream that is read as a file of a name would be: its end says what it holds and how that is
 * compressed, its beginning which columns these are. The records are those of such a file.
 */
final class NamedStream {
  private NamedStream() {}

  /** What is wrong with a name. */
  static Optional<String> fault(String name) {
    return RecordingKind.of(name).isPresent()
        ? Optional.empty()
        : Optional.of(
            "must be a file's name that ends in "
                + RecordingKind.SUFFIXES
                + " (or these with .gz or .zst), was '"
                + name
                + "'");
  }

  /**
   * The records of a stream.
   *
   * @throws IllegalArgumentException if it does not begin as a file of the name does
   */
  static Iterator<TapeRecord> open(InputStream raw, String name, InstrumentCatalog catalog)
      throws IOException {
    InputStream in = decompressed(raw, name);
    RecordingKind kind =
        RecordingKind.of(name)
            .orElseThrow(() -> new IllegalArgumentException("name " + fault(name).orElse("")));
    return switch (kind) {
      case AVRO -> AvroRecording.records(in, name, catalog);
      // Not merged with anything: a record goes on before the next one has come.
      case MESSAGES ->
          new PlausibleRecords(new MessageRecords(name, new BoundedLines(in), null, catalog), 0);
      case COLUMNS -> columns(new BoundedLines(in), name, catalog);
    };
  }

  private static InputStream decompressed(InputStream raw, String name) {
    try {
      return Compression.stream(raw, name);
    } catch (IOException e) {
      throw refused(name, e.getMessage() == null ? "it is empty" : e.getMessage());
    }
  }

  private static Iterator<TapeRecord> columns(
      BoundedLines lines, String name, InstrumentCatalog catalog) throws IOException {
    if (!lines.advance() || lines.fault() != null) {
      throw refused(name, lines.fault() == null ? "it is empty" : lines.fault());
    }
    Columns header = Columns.of(lines.text());
    RecordingLayout layout =
        RecordingLayout.of(Path.of(name), header)
            .orElseThrow(() -> refused(name, RecordingLayout.whyNone(Path.of(name), header)));
    OptionalLong interval = layout.delayed(header) ? BarInterval.inName(name) : OptionalLong.of(0);
    long millis =
        interval.orElseThrow(
            () ->
                refused(name, "the name does not tell the bar interval, as bars_x_1m_x.csv does"));
    return new RecordedFile(name, name, layout, header, millis).playBelow(lines, catalog);
  }

  private static IllegalArgumentException refused(String name, String why) {
    return new IllegalArgumentException("cannot be read as " + name + ": " + why);
  }
}
