package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Reads decimal numbers from bytes, with the same result as {@link Double#parseDouble}. */
final class DecimalText {
  /**
   * Powers of ten that a double holds exactly; the quotient of two exact numbers is rounded once.
   */
  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18
  };

  private static final long EXACT_LONG = 1L << 53;
  private static final int LONG_DIGITS = 18;

  private DecimalText() {}

  /**
   * The number in {@code bytes[from, to)}; NaN or an infinity where it says so.
   *
   * @throws NumberFormatException if it is no decimal number
   */
  static double parse(byte[] bytes, int from, int to) {
    boolean negative = from < to && bytes[from] == '-';
    int start = negative ? from + 1 : from;
    int point = -1;
    long digits = 0;
    for (int i = start; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
      } else if (bytes[i] == '.' && point < 0) {
        point = i;
      } else {
        return slow(bytes, from, to);
      }
    }
    int count = to - start - (point < 0 ? 0 : 1);
    if (count == 0 || count > LONG_DIGITS || digits > EXACT_LONG) {
      return slow(bytes, from, to);
    }
    double value = point < 0 ? digits : digits / EXACT_POWERS[to - point - 1];
    // Zero has no sign here.
    return negative && digits != 0 ? -value : value;
  }

  private static double slow(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, ISO_8859_1);
    if (text.matches("[+-]?(?i:nan|inf|infinity)")) {
      return Double.NaN;
    }
    if (!text.matches("[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?")) {
      throw new NumberFormatException(text);
    }
    // Plus zero takes the sign from a negative zero.
    return Double.parseDouble(text) + 0.0;
  }
}
