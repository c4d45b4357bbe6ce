package io.firebreak.job.codec;

/**
 * Reads the parts of a flat JSON object in its plainest form from bytes, without tokens in between.
 *
 * <p>Plain is: ASCII texts without escapes, and numbers whose digits a double holds exactly.
 * Whatever is not plain, or not JSON, is {@link #FAILED}, and the strict reader must judge.
 *
 * <p>Every method takes the place where it begins and gives the place after what it has read: held
 * in a local variable the place stays in a register, held in a field it would cost as much as all
 * the rest. Reading at FAILED fails.
 */
final class FlatScanner {
  /** Beyond the end of every message, and so are the places after it. */
  static final int FAILED = Integer.MAX_VALUE / 2;

  /** 10^18 is below 2^63. */
  private static final int MAX_DIGITS = 18;

  /** Makes a letter lower case. */
  private static final int CASE = 0x20;

  private static final int MAX_EXPONENT_DIGITS = 3;
  private static final long EXACT = 1L << 53;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final byte[] bytes;
  private long whole;
  private double number;

  FlatScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Passes a sign and the space around it. */
  int pass(char sign, int at) {
    int start = space(at);
    return start < bytes.length && bytes[start] == sign ? space(start + 1) : FAILED;
  }

  /** Passes space, if there is any. */
  int space(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] <= ' ' && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  /** From the quote before a text to the quote after it. */
  int closingQuote(int at) {
    if (at >= bytes.length || bytes[at] != '"') {
      return FAILED;
    }
    int end = at + 1;
    for (; end + Words.BYTES <= bytes.length; end += Words.BYTES) {
      long ends = Words.textEnds(Words.at(bytes, end));
      if (ends != 0) {
        end += Words.firstByte(ends);
        return bytes[end] == '"' ? end : FAILED;
      }
    }
    // Bytes of 128 and more are negative: what is not ASCII is not plain.
    while (end < bytes.length && bytes[end] >= ' ' && bytes[end] != '"' && bytes[end] != '\\') {
      end++;
    }
    return end < bytes.length && bytes[end] == '"' ? end : FAILED;
  }

  /** Reads a whole number. */
  int whole(int at) {
    boolean negative = byteAt(at) == '-';
    int end = integerPart(at, negative);
    whole = negative ? -whole : whole;
    int next = byteAt(end);
    return next == '.' || (next | CASE) == 'e' ? FAILED : end;
  }

  /** The whole number that was read last. */
  long whole() {
    return whole;
  }

  /**
   * Reads a number: digits times a power of ten, both exact, so that the one operation rounds
   * correctly (W. D. Clinger, "How to read floating point numbers accurately", PLDI 1990).
   */
  int number(int at) {
    boolean negative = byteAt(at) == '-';
    int end = integerPart(at, negative);
    int exponent = 0;
    int next = byteAt(end);
    if (next == '.') {
      int point = end;
      end = digits(point + 1, whole);
      if (end == point + 1 || end - at > MAX_DIGITS + 1) {
        return FAILED;
      }
      exponent = point + 1 - end;
      next = byteAt(end);
    }
    long digits = whole;
    if ((next | CASE) == 'e') {
      end = exponent(end + 1);
      exponent += (int) whole;
    }
    if (digits > EXACT || Math.abs(exponent) >= POWERS_OF_TEN.length) {
      return FAILED;
    }
    double value =
        exponent < 0 ? digits / POWERS_OF_TEN[-exponent] : digits * POWERS_OF_TEN[exponent];
    number = negative ? -value : value;
    return end;
  }

  /** The number that was read last. */
  double number() {
    return number;
  }

  private int integerPart(int at, boolean negative) {
    int start = negative ? at + 1 : at;
    int end = digits(start, 0);
    // No number begins with a needless zero, and whether -0 has a sign is for the strict reader.
    boolean plain =
        end > start
            && end - start <= MAX_DIGITS
            && (bytes[start] != '0' || (end - start == 1 && !negative));
    return plain ? end : FAILED;
  }

  private int exponent(int at) {
    boolean negative = byteAt(at) == '-';
    int start = negative || byteAt(at) == '+' ? at + 1 : at;
    int end = digits(start, 0);
    whole = negative ? -whole : whole;
    return end > start && end - start <= MAX_EXPONENT_DIGITS ? end : FAILED;
  }

  /** Appends the digits that stand here to those before. */
  private int digits(int from, long before) {
    long value = before;
    int at = from;
    for (; at + Words.BYTES <= bytes.length; at += Words.BYTES) {
      long word = Words.at(bytes, at);
      if (!Words.isDigits(word)) {
        break;
      }
      value = value * 100_000_000 + Words.digits(word);
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = value * 10 + (bytes[at] - '0');
      at++;
    }
    whole = value;
    return at;
  }

  private int byteAt(int at) {
    return at < bytes.length ? bytes[at] : 0;
  }

  private static boolean isSpace(byte value) {
    return value == ' ' || value == '\n' || value == '\r' || value == '\t';
  }
}
