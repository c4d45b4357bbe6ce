package io.firebreak.job.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.io.NumberInput;

/**
 * Walks over the bytes of a flat JSON object of plain texts, decimal numbers, true, false and null.
 * Whatever else comes (an escape, another alphabet, an exponent, nesting, a fault), it gives up: it
 * never judges a message, and what it reads the strict reader reads alike.
 *
 * <p>O(bytes), no allocation but the texts that are asked for.
 */
public final class FlatScanner {
  /** What the value of a field is. */
  public enum Kind {
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL
  }

  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18
  };

  /** Integers up to here are exact doubles; divided by a power of ten they are rounded once. */
  private static final long EXACT = 1L << 53;

  private static final int MAX_DIGITS = 18;
  private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
  private static final byte[] FALSE = "false".getBytes(ISO_8859_1);
  private static final byte[] NULL = "null".getBytes(ISO_8859_1);

  private final byte[] bytes;
  private int at;
  private boolean failed;
  private boolean begun;
  private int nameFrom;
  private int nameTo;
  private Kind kind = Kind.NULL;
  private int from;
  private int to;
  private double number;

  /** A scanner before the first field. */
  public FlatScanner(byte[] bytes) {
    this.bytes = bytes;
    failed = !take('{');
  }

  /** Goes to the next field; false after the last, and where it gives up. */
  public boolean next() {
    if (failed) {
      return false;
    }
    if (take('}')) {
      skipSpace();
      failed = at < bytes.length;
      return false;
    }
    failed = (begun && !take(',')) || !name() || !take(':') || !value();
    begun = true;
    return !failed;
  }

  /** Whether it gave up: then nothing that it said counts. */
  public boolean failed() {
    return failed;
  }

  /** Whether the field has this name. */
  public boolean isNamed(byte[] name) {
    return matches(name, nameFrom, nameTo);
  }

  /** What its value is. */
  public Kind kind() {
    return kind;
  }

  /** The value of a TEXT. */
  public String text() {
    return new String(bytes, from, to - from, ISO_8859_1);
  }

  /** The value of a TEXT, {@code same} itself where it is that: names repeat, and need no copy. */
  public String textOr(String same) {
    int length = to - from;
    if (same.length() != length) {
      return text();
    }
    for (int i = 0; i < length; i++) {
      if (same.charAt(i) != (bytes[from + i] & 0xFF)) {
        return text();
      }
    }
    return same;
  }

  /** The UTC epoch milliseconds of a TEXT that is an ISO-8601 time; its own errors otherwise. */
  public long isoMillis(IsoTime times) {
    return times.millis(bytes, from, to);
  }

  /** Whether the value of a TEXT is this one. */
  public boolean isText(byte[] text) {
    return matches(text, from, to);
  }

  /** The value of a NUMBER. */
  public double number() {
    return number;
  }

  private boolean name() {
    boolean plain = plainText();
    nameFrom = from;
    nameTo = to;
    return plain;
  }

  private boolean value() {
    skipSpace();
    if (at >= bytes.length) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> is(Kind.TEXT, plainText());
      case 't' -> is(Kind.TRUE, word(TRUE));
      case 'f' -> is(Kind.FALSE, word(FALSE));
      case 'n' -> is(Kind.NULL, word(NULL));
      default -> is(Kind.NUMBER, decimal());
    };
  }

  private boolean is(Kind read, boolean success) {
    kind = read;
    return success;
  }

  private boolean plainText() {
    if (!take('"')) {
      return false;
    }
    from = at;
    while (at < bytes.length && bytes[at] != '"') {
      // Bytes above 127 are negative.
      if (bytes[at] < ' ' || bytes[at] == '\\') {
        return false;
      }
      at++;
    }
    to = at++;
    return to < bytes.length;
  }

  /** {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?}, as a JSON number; zero has no sign. */
  private boolean decimal() {
    from = at;
    boolean negative = bytes[at] == '-';
    at += negative ? 1 : 0;
    int start = at;
    long digits = digits(0);
    int whole = at - start;
    int decimals = 0;
    if (at < bytes.length && bytes[at] == '.') {
      int point = at++;
      digits = digits(digits);
      decimals = at - point - 1;
      if (decimals == 0) {
        return false;
      }
    }
    boolean leadingZero = whole > 1 && bytes[start] == '0';
    boolean ended = at < bytes.length && (bytes[at] == ',' || bytes[at] == '}');
    if (whole == 0 || leadingZero || whole + decimals > MAX_DIGITS || !ended) {
      return false;
    }
    double size =
        digits <= EXACT
            ? digits / POWERS_OF_TEN[decimals]
            : NumberInput.parseDouble(new String(bytes, start, at - start, ISO_8859_1), true);
    // Minus zero is zero, as it is where a price or a size is judged.
    number = negative && size != 0 ? -size : size;
    return true;
  }

  /** Overflows where there are too many, which the caller sees by their number. */
  private long digits(long before) {
    long digits = before;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      digits = 10 * digits + (bytes[at++] - '0');
    }
    return digits;
  }

  private boolean word(byte[] word) {
    int end = at + word.length;
    boolean found = end <= bytes.length && matches(word, at, end);
    at = end;
    return found;
  }

  private boolean matches(byte[] expected, int begin, int end) {
    if (end - begin != expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[begin + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean take(char expected) {
    skipSpace();
    if (at < bytes.length && bytes[at] == expected) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpace() {
    while (at < bytes.length
        && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
  }
}
