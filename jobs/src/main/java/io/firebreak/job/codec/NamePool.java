package io.firebreak.job.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One string for a venue or symbol that comes in every message.
 *
 * <p>For one thread. A text that has another's place takes it: the pool is never larger, and texts
 * that never come again cost no more than without it.
 */
final class NamePool {
  private static final int LONGEST = 2 * Words.BYTES;
  private static final int SLOTS = 1 << 10;

  private final long[] heads = new long[SLOTS];
  private final long[] tails = new long[SLOTS];
  private final String[] texts = new String[SLOTS];

  NamePool() {
    // What the zeros of an empty slot stand for.
    Arrays.fill(texts, "");
  }

  /** The text of ASCII bytes without zeros. */
  String text(byte[] bytes, int start, int end) {
    if (end - start > LONGEST) {
      return plain(bytes, start, end);
    }
    long head = Words.part(bytes, start, end);
    long tail = end - start > Words.BYTES ? Words.part(bytes, start + Words.BYTES, end) : 0;
    int slot = mixed(head, tail) & (SLOTS - 1);
    if (heads[slot] != head || tails[slot] != tail) {
      heads[slot] = head;
      tails[slot] = tail;
      texts[slot] = plain(bytes, start, end);
    }
    return texts[slot];
  }

  /** Two words spread over the bits of a number; the constant is 2^64 over the golden ratio. */
  static int mixed(long head, long tail) {
    long product = (head ^ (tail * 31)) * 0x9e37_79b9_7f4a_7c15L;
    return (int) (product >>> 40);
  }

  private static String plain(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
