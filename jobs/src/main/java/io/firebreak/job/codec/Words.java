package io.firebreak.job.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a message at a time, as one word: the first byte is the lowest.
 *
 * <p>The tests of all bytes at once are those of H. S. Warren, "Hacker's Delight", section 6-1, and
 * D. Lemire, "Quickly parsing eight digits" (2018).
 */
final class Words {
  static final int BYTES = 8;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long ZERO_DIGITS = '0' * ONES;

  private Words() {}

  /** The eight bytes that begin here; all must be there. */
  static long at(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /** The bytes from start to end, at most eight, with zeros after them. */
  static long part(byte[] bytes, int start, int end) {
    int count = end - start;
    if (count <= 0) {
      return 0;
    } else if (count >= BYTES) {
      return at(bytes, start);
    } else if (start + BYTES <= bytes.length) {
      return at(bytes, start) & mask(count);
    }
    long word = 0;
    for (int i = count - 1; i >= 0; i--) {
      word = (word << BYTES) | (bytes[start + i] & 0xff);
    }
    return word;
  }

  /** The first bytes of a word, as many as these, all ones; none where there are fewer than one. */
  static long mask(int count) {
    return count <= 0 ? 0 : count >= BYTES ? -1 : (1L << (count * BYTES)) - 1;
  }

  /** The high bit of the first byte, and perhaps of later ones, that ends or spoils plain text. */
  static long textEnds(long word) {
    long quote = word ^ ('"' * ONES);
    long backslash = word ^ ('\\' * ONES);
    long found =
        ((quote - ONES) & ~quote)
            | ((backslash - ONES) & ~backslash)
            | ((word - ' ' * ONES) & ~word)
            | word;
    return found & HIGH_BITS;
  }

  /** Which byte a high bit is of: the first of those that are set. */
  static int firstByte(long highBits) {
    return Long.numberOfTrailingZeros(highBits) / BYTES;
  }

  /** How many of the bytes, from the first, are digits before one that is none: 0 to 8. */
  static int leadingDigits(long word) {
    long values = word ^ ZERO_DIGITS;
    // A digit has a value below 10; the high bit is set of bytes from 10 to 127, or above.
    long others = (((values & ~HIGH_BITS) + (0x80 - 10) * ONES) | values) & HIGH_BITS;
    return Long.numberOfTrailingZeros(others) / BYTES;
  }

  /** The number that eight digits say. */
  static long digits(long word) {
    long pairs = (word - ZERO_DIGITS) * 10 + ((word - ZERO_DIGITS) >>> 8);
    long low = (pairs & 0x0000_00ff_0000_00ffL) * 0x000f_4240_0000_0064L;
    long high = ((pairs >>> 16) & 0x0000_00ff_0000_00ffL) * 0x0000_2710_0000_0001L;
    return (low + high) >>> 32;
  }

  /** The number that the first digits say, fewer than eight; 0 where there are none. */
  static long digits(long word, int count) {
    // Zeros before the digits change nothing.
    long zeros = ZERO_DIGITS >>> (count * BYTES);
    return digits((word << BYTES << (BYTES * (BYTES - 1 - count))) | zeros);
  }
}
