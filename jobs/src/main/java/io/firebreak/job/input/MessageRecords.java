package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.feed.FeedFormat;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.job.feed.FormatDetection;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The lines of a stream as messages of one feed format. Every line gives at least one record; all
 * records of a line stand at its number.
 *
 * <p>Where the format is not known beforehand, the first line that tells it decides for the rest;
 * what comes before is a dead letter.
 */
final class MessageRecords implements LineRecords {
  private final String source;
  private final BoundedLines lines;
  private final InstrumentCatalog catalog;
  private final EventEdge edge;
  private final Deque<TapeRecord> pending = new ArrayDeque<>();
  private FeedReader reader;

  /**
   * The records of {@code lines}.
   *
   * @param source source and channel of the messages
   * @param format null to find it out
   */
  MessageRecords(String source, BoundedLines lines, FeedFormat format, InstrumentCatalog catalog) {
    this.source = source;
    this.lines = lines;
    this.catalog = catalog;
    edge = new EventEdge(catalog);
    reader = format == null ? null : format.reader(catalog.profiles());
  }

  @Override
  public TapeRecord next() {
    try {
      while (pending.isEmpty() && lines.advance()) {
        read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + source, e);
    }
    return pending.poll();
  }

  @Override
  public String line() {
    return lines.text();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void read() {
    if (lines.fault() != null) {
      refuse(RejectReason.UNPARSEABLE, lines.fault());
      return;
    }
    byte[] message = Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to());
    if (reader == null) {
      reader =
          FormatDetection.of(message).map(format -> format.reader(catalog.profiles())).orElse(null);
    }
    if (reader == null) {
      refuse(RejectReason.UNKNOWN_TYPE, unknown());
      return;
    }
    // The reference time is known where the recordings are merged.
    reader.read(new FeedMessage(message, source, source, lines.number(), 0), this::accept);
  }

  /** Trades and liquidations have one header: without a file's name columns say too little. */
  private String unknown() {
    boolean columns = lines.from() == lines.to() || lines.bytes()[lines.from()] != '{';
    return "line must be a JSON message of a known format"
        + (columns && source.equals(StreamTape.STANDARD_INPUT)
            ? "; columns (CSV) are known by the name and header of their file: name it with --as"
            : "");
  }

  private void accept(Ingested read) {
    pending.add(
        read.event() == null
            ? TapeRecord.of(read.deadLetter())
            : edge.pass(read.event(), lines::text));
  }

  private void refuse(RejectReason reason, String message) {
    pending.add(
        TapeRecord.of(new DeadLetter(source, lines.number(), reason, message, lines.text(), 0)));
  }
}
