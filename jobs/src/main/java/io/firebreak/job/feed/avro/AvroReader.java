package io.firebreak.job.feed.avro;

import io.firebreak.job.codec.MarketEventAvro;
import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.job.feed.avro.SchemaTable.Found;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.RejectReason;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads native Avro: one market event in each message, in binary encoding.
 *
 * <p>The writer's schema must be known, and is never guessed: Avro of another schema often reads as
 * numbers that look right. An identifier that is not known gives a dead letter. The original of a
 * dead letter is the message in Base64.
 */
public final class AvroReader implements FeedReader {
  private static final long serialVersionUID = 1L;
  private static final int HEADER_BYTES = 5;

  private final WriterSchemas schemas;
  private transient SchemaTable table;

  private AvroReader(WriterSchemas schemas) {
    this.schemas = schemas;
  }

  /** Reads plain messages that were written with the bundled schema. */
  public static AvroReader bundled() {
    return new AvroReader(WriterSchemas.bundled());
  }

  /**
   * Reads what the options describe. Files are read and the registry is tried here, once.
   *
   * @param errors takes every reason why it cannot be read; the reader is then of no use
   */
  public static AvroReader of(AvroOptions options, List<String> errors) {
    return new AvroReader(WriterSchemas.of(options, errors));
  }

  @Override
  public void read(FeedMessage message, Consumer<Ingested> out) {
    if (table == null) {
      table = new SchemaTable(schemas);
    }
    out.accept(
        schemas.framing() == AvroFraming.PLAIN
            ? event(message, table.plain(), 0)
            : numbered(message));
  }

  private Ingested numbered(FeedMessage message) {
    byte[] bytes = message.bytes();
    if (bytes.length < HEADER_BYTES || bytes[0] != 0) {
      return refused(
          message,
          RejectReason.UNPARSEABLE,
          "record must begin with a zero byte and the identifier of its schema in four bytes");
    }
    Found schema = table.find(id(bytes));
    return schema.reader() == null
        ? refused(message, RejectReason.UNPARSEABLE, schema.why())
        : event(message, schema.reader(), HEADER_BYTES);
  }

  private static Ingested event(FeedMessage message, MarketEventAvro reader, int from) {
    Parsed parsed = reader.parse(message.bytes(), from, message.source(), message.position());
    return parsed.event() != null
        ? Ingested.of(parsed.event())
        : refused(message, parsed.reason(), parsed.message());
  }

  private static Ingested refused(FeedMessage message, RejectReason reason, String why) {
    return Ingested.of(
        new DeadLetter(
            message.source(),
            message.position(),
            reason,
            why,
            "base64:" + Base64.getEncoder().encodeToString(message.bytes()),
            message.referenceTimeMillis()));
  }

  private static int id(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getInt(1);
  }
}
