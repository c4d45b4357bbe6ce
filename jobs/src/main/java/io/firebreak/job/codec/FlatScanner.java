package io.firebreak.job.codec;

import java.util.Arrays;

/**
 * Reads the parts of a flat JSON object in its plainest form from bytes, without tokens in between.
 *
 * <p>Plain is: ASCII texts without escapes, and numbers of at most 18 digits. Whatever is not
 * plain, or not JSON, is {@link #FAILED}, and the strict reader must judge.
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

  /** Integers up to here are exact doubles. */
  private static final long EXACT = 1L << 53;

  /** What {@link #quotient} is proven for. */
  private static final int MAX_DECIMALS = 12;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final int[] WHOLE_POWERS_OF_TEN = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000
  };

  private byte[] bytes = {};
  private long whole;
  private double number;

  /** Goes on with another message. */
  void begin(byte[] message) {
    bytes = message;
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

  /** Whether these bytes stand here. */
  boolean startsWith(byte[] word, int at) {
    int end = at + word.length;
    return end <= bytes.length && Arrays.equals(bytes, at, end, word, 0, word.length);
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
    if (!isExact(digits, exponent)) {
      return FAILED;
    }
    double value =
        exponent > 0
            ? digits * POWERS_OF_TEN[exponent]
            : quotient(digits, POWERS_OF_TEN[-exponent]);
    number = negative ? -value : value;
    return end;
  }

  private static boolean isExact(long digits, int exponent) {
    return digits <= EXACT
        ? Math.abs(exponent) < POWERS_OF_TEN.length
        : exponent <= 0 && exponent >= -MAX_DECIMALS;
  }

  /**
   * Digits divided by a power of ten, rounded once. Where they are more than a double holds (a time
   * in seconds to a tenth of a microsecond has 17), the quotient of the rounded digits is mended by
   * what was left over, of the division and of the digits: both are exact, the first by a fused
   * multiplication. The error before the last rounding is below 2^-51 of the last place, and with
   * 18 digits and 12 decimals no quotient that is not half-way itself comes as near to half-way as
   * 2^-43 of it.
   */
  private static double quotient(long digits, double power) {
    double rounded = digits;
    double quotient = rounded / power;
    if (digits <= EXACT) {
      return quotient;
    }
    double rest = Math.fma(-quotient, power, rounded) + (digits - (long) rounded);
    return quotient + rest / power;
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
    while (at + Words.BYTES <= bytes.length) {
      long word = Words.at(bytes, at);
      int count = Words.leadingDigits(word);
      if (count < Words.BYTES) {
        whole = value * WHOLE_POWERS_OF_TEN[count] + Words.digits(word, count);
        return at + count;
      }
      value = value * 100_000_000 + Words.digits(word);
      at += Words.BYTES;
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
