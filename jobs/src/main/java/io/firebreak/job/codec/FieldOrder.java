package io.firebreak.job.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Guesses which field comes next: the one that came next before. A feed writes its fields in one
 * order, so a name need hardly ever be searched for. For one thread.
 */
final class FieldOrder {
  private final int[] next;
  private final int[] lengths;
  private final long[][] words;
  private final long[] lastMasks;

  FieldOrder(String... names) {
    // The place after the last is that of the beginning.
    next = new int[names.length + 1];
    lengths = new int[names.length];
    words = new long[names.length][];
    lastMasks = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      byte[] label = ('"' + names[i] + "\":").getBytes(StandardCharsets.US_ASCII);
      int whole = (label.length - 1) / Words.BYTES;
      lengths[i] = label.length;
      words[i] = new long[whole + 1];
      Arrays.setAll(words[i], w -> Words.part(label, w * Words.BYTES, label.length));
      byte[] ones = new byte[label.length - whole * Words.BYTES];
      Arrays.fill(ones, (byte) -1);
      lastMasks[i] = Words.part(ones, 0, ones.length);
    }
  }

  /** What came last after a field; after -1, at the beginning. */
  int after(int field) {
    return next[field < 0 ? next.length - 1 : field];
  }

  /** Notes what came after a field; after -1, at the beginning. */
  void follows(int field, int following) {
    next[field < 0 ? next.length - 1 : field] = following;
  }

  /** The place after the name in quotes and the colon, if both stand here, else FAILED. */
  int pass(int field, byte[] bytes, int at) {
    long[] label = words[field];
    int last = label.length - 1;
    if (at > bytes.length - label.length * Words.BYTES) {
      return FlatScanner.FAILED;
    }
    for (int i = 0; i < last; i++) {
      if (Words.at(bytes, at + i * Words.BYTES) != label[i]) {
        return FlatScanner.FAILED;
      }
    }
    long end = Words.at(bytes, at + last * Words.BYTES) & lastMasks[field];
    return end == label[last] ? at + lengths[field] : FlatScanner.FAILED;
  }
}
