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
  private final FieldOrder order;
  private final Kind[] kinds;
  private final int[] starts;
  private final int[] ends;
  private final double[] numbers;
  private final long[] wholes;
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
    order = new FieldOrder(Arrays.stream(fields).map(Field::name).toArray(String[]::new));
    kinds = Arrays.stream(fields).map(Field::kind).toArray(Kind[]::new);
    starts = new int[fields.length];
    ends = new int[fields.length];
    numbers = new double[fields.length];
    wholes = new long[fields.length];
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
    int length = has(field) ? ends[field] - starts[field] : 0;
    return length == 0 ? "" : new String(json, starts[field], length, StandardCharsets.ISO_8859_1);
  }

  /** A text that comes often, empty where there is none; mostly the same object each time. */
  public String name(int field) {
    return has(field) ? pool.text(json, starts[field], ends[field]) : "";
  }

  /** Where the text of a field that the message has begins. */
  public int start(int field) {
    return starts[field];
  }

  /** Where the text of a field that the message has ends. */
  public int end(int field) {
    return ends[field];
  }

  /** A number, NaN where there is none. */
  public double number(int field) {
    return has(field) ? numbers[field] : Double.NaN;
  }

  /** A whole number, the other one where there is none. */
  public long whole(int field, long otherwise) {
    return has(field) ? wholes[field] : otherwise;
  }

  /** The place in a table of the text of a field that the message has, or -1. */
  int index(int field, NameTable table) {
    return table.find(json, starts[field], ends[field]);
  }

  private int fields() {
    byte[] bytes = json;
    int at = in.pass('{', 0);
    int before = -1;
    int read = 0;
    while (at < bytes.length) {
      int field = order.next(before, bytes, at);
      if (field < 0 || (read & (1 << field)) != 0) {
        return FlatScanner.FAILED;
      }
      before = field;
      read |= 1 << field;
      at = value(field, in.space(at + order.length(field)));
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

  private int value(int field, int at) {
    return switch (kinds[field]) {
      case TEXT -> text(field, at);
      case TEXT_OR_NULL -> in.startsWith(NULL, at) ? nothing(field, at) : text(field, at);
      case NUMBER -> number(field, at);
      case WHOLE -> whole(field, at);
    };
  }

  private int text(int field, int at) {
    int end = in.closingQuote(at);
    starts[field] = at + 1;
    ends[field] = end;
    return end + 1;
  }

  private int nothing(int field, int at) {
    starts[field] = at;
    ends[field] = at;
    return at + NULL.length;
  }

  private int number(int field, int at) {
    int end = in.number(at);
    numbers[field] = in.number();
    return end;
  }

  private int whole(int field, int at) {
    int end = in.whole(at);
    wholes[field] = in.whole();
    return end;
  }
}
