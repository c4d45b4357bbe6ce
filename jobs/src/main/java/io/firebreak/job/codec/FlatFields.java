package io.firebreak.job.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The fields of a flat JSON object in its plainest form, found in its bytes: no tokens, no tree, no
 * copies. Whatever is not plain (a field that is not known or comes twice, a value of another kind,
 * an escape, other letters than ASCII, a fault) is refused, and the strict reader must judge: what
 * is read here, that one reads alike.
 *
 * <p>Filled again for each message, so that reading allocates only the texts that are asked for.
 * O(bytes). For one thread.
 */
public final class FlatFields {
  /** What the value of a field may be. */
  public enum Kind {
    TEXT,
    /** Null counts as an empty text. */
    TEXT_OR_NULL,
    /** A finite number, rounded as {@link Double#parseDouble} does. */
    NUMBER,
    /** A whole number of 64 bits. */
    WHOLE
  }

  /**
   * A field that a message may have.
   *
   * @param name its name, of at most 21 ASCII letters
   * @param kind what its value may be
   */
  public record Field(String name, Kind kind) {}

  /** Longer messages are rare, and not worth a second set of limits. */
  private static final int MAX_BYTES = 4096;

  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private final FlatScanner in = new FlatScanner();
  private final NamePool pool = new NamePool();
  private final FlatField[] fields;

  /** Before the first field of every message. */
  private final FlatField beginning = new FlatField(new Field("", Kind.TEXT), 0);

  private byte[] json = {};
  private int seen;

  /**
   * A reader before its first message.
   *
   * @param fields at most 31; each is known by its place among them
   */
  public FlatFields(Field... fields) {
    if (fields.length >= Integer.SIZE) {
      throw new IllegalArgumentException("fields must be at most 31, were " + fields.length);
    }
    this.fields = new FlatField[fields.length];
    Arrays.setAll(this.fields, place -> new FlatField(fields[place], place));
    beginning.next = this.fields[0];
  }

  /** Reads a message, which must not change while it is asked for; false where it is not plain. */
  public boolean read(byte[] message) {
    json = message;
    seen = 0;
    in.begin(message);
    return message.length <= MAX_BYTES && fields() == message.length;
  }

  /** Whether the message has all of these fields, one bit for each place. */
  public boolean hasAll(int fields) {
    return (seen & fields) == fields;
  }

  /** Whether the message has the field. */
  public boolean has(int field) {
    return (seen & (1 << field)) != 0;
  }

  /** A text, empty where there is none; a new one each time. */
  public String text(int field) {
    int start = fields[field].start;
    int length = has(field) ? fields[field].end - start : 0;
    return length == 0 ? "" : new String(json, start, length, StandardCharsets.ISO_8859_1);
  }

  /** A text that comes often, empty where there is none; mostly the same object each time. */
  public String name(int field) {
    return has(field) ? name(fields[field]) : "";
  }

  private String name(FlatField field) {
    if (!field.isSame && field.end > field.start) {
      field.expect(json, pool.text(json, field.start, field.end), -1);
    }
    return field.end > field.start ? field.text : "";
  }

  /** Where the text of a field that the message has begins. */
  public int start(int field) {
    return fields[field].start;
  }

  /** Where the text of a field that the message has ends. */
  public int end(int field) {
    return fields[field].end;
  }

  /** A number, NaN where there is none. */
  public double number(int field) {
    return has(field) ? fields[field].number : Double.NaN;
  }

  /** A whole number, the other one where there is none. */
  public long whole(int field, long otherwise) {
    return has(field) ? fields[field].whole : otherwise;
  }

  /** The place in the field's table of its text, which the message has, or -1. */
  int index(int field, NameTable table) {
    FlatField asked = fields[field];
    if (!asked.isSame) {
      asked.expect(json, "", table.find(json, asked.start, asked.end));
    }
    return asked.index;
  }

  private int fields() {
    byte[] bytes = json;
    int at = in.pass('{', 0);
    FlatField field = beginning;
    int read = 0;
    while (at < bytes.length) {
      field = after(field, at);
      if (field == null || (read & field.bit) != 0) {
        return FlatScanner.FAILED;
      }
      read |= field.bit;
      at = value(field, in.space(at + field.length));
      if (at >= bytes.length || bytes[at] != ',') {
        at = in.space(at);
        if (at >= bytes.length || bytes[at] != ',') {
          seen = read;
          return in.pass('}', at);
        }
      }
      at = in.space(at + 1);
    }
    return FlatScanner.FAILED;
  }

  private FlatField after(FlatField before, int at) {
    FlatField guess = before.next;
    return guess.isAt(json, at) ? guess : search(before, at);
  }

  private FlatField search(FlatField before, int at) {
    for (FlatField field : fields) {
      if (field.standsAt(json, at)) {
        before.next = field;
        return field;
      }
    }
    return null;
  }

  private int value(FlatField field, int at) {
    if (field.kind == Kind.NUMBER) {
      int end = in.number(at);
      field.number = in.number();
      return end;
    } else if (field.kind == Kind.WHOLE) {
      int end = in.whole(at);
      field.whole = in.whole();
      return end;
    }
    return text(field, at);
  }

  private int text(FlatField field, int at) {
    if (field.stands(json, at)) {
      return field.end + 1;
    }
    int end = in.closingQuote(at);
    if (end == FlatScanner.FAILED) {
      return nothing(field, at);
    }
    field.start = at + 1;
    field.end = end;
    return end + 1;
  }

  private int nothing(FlatField field, int at) {
    if (field.kind != Kind.TEXT_OR_NULL || !in.startsWith(NULL, at)) {
      return FlatScanner.FAILED;
    }
    field.start = at;
    field.end = at;
    return at + NULL.length;
  }
}
