package io.firebreak.job.codec;

import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/**
 * The native Avro of a market event, as one writer wrote it.
 *
 * <p>The writer's fields are taken by name ({@link EventSchema#avro()} has them all): what it does
 * not have is unknown, what is not known here is ignored, whole numbers may stand for others. The
 * events are judged as in {@link MarketEventJson}. Not for several threads at once.
 */
public final class MarketEventAvro {
  private final GenericDatumReader<GenericRecord> reader;
  private final AvroShape<MarketEvent> shape;

  private MarketEventAvro(Schema writer, AvroShape<MarketEvent> shape) {
    reader = new GenericDatumReader<>(writer);
    this.shape = shape;
  }

  /**
   * The reader of what was written with a schema.
   *
   * @throws IllegalArgumentException with every reason why the schema cannot give market events
   */
  public static MarketEventAvro writtenWith(Schema writer) {
    if (writer.getType() != Schema.Type.RECORD) {
      throw new IllegalArgumentException(
          "Avro schema must be a record, was " + writer.getType().getName());
    }
    if (isRecursive(writer, new HashSet<>())) {
      // Its messages could be nested so deeply that reading them ends the process.
      throw new IllegalArgumentException(
          "Avro schema must not contain itself: " + writer.getName());
    }
    List<String> errors = new ArrayList<>();
    Set<String> optional = new HashSet<>(EventValues.OPTIONAL_WHOLE);
    optional.addAll(MarketEventJson.GIVEN);
    AvroShape<MarketEvent> shape =
        AvroShape.of(MarketEvent.class, writer, optional, errors)
            .require(MarketEventJson.REQUIRED, writer, errors);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("Avro schema: " + String.join("; ", errors));
    }
    return new MarketEventAvro(writer, shape);
  }

  /**
   * Reads one event; never throws.
   *
   * @param bytes the message, in Avro's binary encoding
   * @param from where in it the event begins
   * @param source file or topic that it came from
   * @param position line or offset in it
   */
  public Parsed parse(byte[] bytes, int from, String source, long position) {
    MessageDecoder decoder = new MessageDecoder(bytes, from);
    GenericRecord record;
    try {
      record = reader.read(null, decoder);
    } catch (IOException | RuntimeException e) {
      // Bytes of another schema make Avro fail in ways that it does not name.
      return refused(RejectReason.UNPARSEABLE, why(e));
    }
    if (decoder.remaining() > 0) {
      return refused(
          RejectReason.UNPARSEABLE,
          "record must be one Avro record, " + decoder.remaining() + " bytes follow");
    }
    return parse(record, source, position);
  }

  /**
   * One of several events that follow each other.
   *
   * @param parsed what it gave
   * @param start where its bytes begin
   * @param end where they end
   */
  public record Part(Parsed parsed, int start, int end) {}

  /**
   * Reads the events of one block; never throws. Where one is damaged the rest cannot be told
   * apart: the last part is then everything that is left.
   *
   * @param block the events without anything between them
   * @param count how many there are
   * @param source file that they came from
   * @param position of the first in its file; the others follow
   */
  public List<Part> parseBlock(byte[] block, long count, String source, long position) {
    List<Part> parts = new ArrayList<>();
    MessageDecoder decoder = new MessageDecoder(block, 0);
    int start = 0;
    for (long i = 0; i < count; i++) {
      GenericRecord record;
      try {
        record = reader.read(null, decoder);
      } catch (IOException | RuntimeException e) {
        return damaged(parts, "record " + (i + 1) + " of " + count + ": " + why(e), start, block);
      }
      int end = block.length - decoder.remaining();
      parts.add(new Part(parse(record, source, position + i), start, end));
      start = end;
    }
    return start == block.length
        ? parts
        : damaged(parts, "a block of " + count + " records is longer than these", start, block);
  }

  /** The event of a record that was read with the writer's schema; never throws. */
  public Parsed parse(GenericRecord record, String source, long position) {
    try {
      MarketEvent event = EventValues.event(shape.read(record, ""), source, position);
      MarketEventPayload.check(event);
      return new Parsed(event, null, "");
    } catch (JsonRefusal refusal) {
      return refused(refusal.reason(), refusal.getMessage());
    }
  }

  /**
   * The event in Avro's binary encoding with {@link EventSchema#avro()}.
   *
   * @throws IllegalArgumentException for an infinite number
   */
  public static byte[] write(MarketEvent event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AvroWriter.write(event, bytes);
    return bytes.toByteArray();
  }

  private static boolean isRecursive(Schema schema, Set<String> open) {
    return switch (schema.getType()) {
      case RECORD -> {
        boolean again = !open.add(schema.getFullName());
        boolean inside =
            again || schema.getFields().stream().anyMatch(f -> isRecursive(f.schema(), open));
        open.remove(schema.getFullName());
        yield inside;
      }
      case UNION -> schema.getTypes().stream().anyMatch(branch -> isRecursive(branch, open));
      case ARRAY -> isRecursive(schema.getElementType(), open);
      case MAP -> isRecursive(schema.getValueType(), open);
      default -> false;
    };
  }

  private static List<Part> damaged(List<Part> parts, String why, int start, byte[] block) {
    parts.add(new Part(refused(RejectReason.UNPARSEABLE, why), start, block.length));
    return parts;
  }

  private static String why(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "not Avro of its schema: " + message;
  }

  private static Parsed refused(RejectReason reason, String message) {
    return new Parsed(null, reason, message);
  }
}
