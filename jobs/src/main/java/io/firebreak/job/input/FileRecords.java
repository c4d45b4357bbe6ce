package io.firebreak.job.input;

import io.firebreak.instrument.EventCheck;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.Rejection;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The lines of one file as records: every line but the header is an event or a dead letter. */
final class FileRecords implements LineRecords {
  private static final EventCheck CHECK = EventCheck.ofRecordings();

  private final RecordedFile file;
  private final BoundedLines lines;
  private final Fields fields;
  private final LineReader reader;
  private final Listing listing;

  /** The records of {@code lines}, which stand at the file's header. */
  FileRecords(RecordedFile file, BoundedLines lines, InstrumentCatalog catalog) {
    this.file = file;
    this.lines = lines;
    fields = new Fields(file.columns());
    reader = file.layout().reader(file, catalog.profiles());
    listing = new Listing(catalog, file);
  }

  @Override
  public TapeRecord next() {
    try {
      return lines.advance() ? record() : null;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path(), e);
    }
  }

  @Override
  public String line() {
    return lines.text();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private TapeRecord record() {
    if (lines.fault() != null) {
      return refuse(RejectReason.UNPARSEABLE, lines.fault());
    }
    try {
      fields.split(lines.bytes(), lines.from(), lines.to());
      Instrument instrument = reader.instrument(fields, listing);
      MarketEvent event = reader.read(fields, instrument).from(file.name(), lines.number()).build();
      Rejection rejection = CHECK.check(event);
      return rejection == null
          ? TapeRecord.of(instrument.normalise(event))
          : refuse(rejection.reason(), rejection.message());
    } catch (BadLineException e) {
      return refuse(e.reason(), e.getMessage());
    }
  }

  private TapeRecord refuse(RejectReason reason, String message) {
    // The reference time is known where the files are merged.
    return TapeRecord.of(
        new DeadLetter(file.name(), lines.number(), reason, message, lines.text(), 0));
  }
}
