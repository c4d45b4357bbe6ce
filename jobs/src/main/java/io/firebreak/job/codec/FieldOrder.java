package io.firebreak.job.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Guesses which field comes next: the one that came next before. A feed writes its fields in one
 * order, so a name need hardly ever be searched for. For one thread.
 */
final class FieldOrder {
  private final int[] next;
  private final Label[] labels;

  FieldOrder(String... names) {
    // The place after the last is that of the beginning.
    next = new int[names.length + 1];
    labels = Arrays.stream(names).map(Label::new).toArray(Label[]::new);
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
    Label label = labels[field];
    boolean same = at <= bytes.length - label.span && label.isAt(bytes, at);
    return same ? at + label.length : FlatScanner.FAILED;
  }

  /** A name in quotes and a colon, in words of which only the bytes under the masks count. */
  private static final class Label {
    private final int length;
    private final int span;
    private final long[] words = new long[3];
    private final long[] masks = new long[3];
    private final long word;
    private final long mask;

    Label(String name) {
      byte[] label = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
      byte[] ones = new byte[label.length];
      Arrays.fill(ones, (byte) -1);
      length = label.length;
      span = (length + Words.BYTES - 1) / Words.BYTES * Words.BYTES;
      Arrays.setAll(words, i -> Words.part(label, i * Words.BYTES, length));
      Arrays.setAll(masks, i -> Words.part(ones, i * Words.BYTES, length));
      word = words[0];
      mask = masks[0];
    }

    private boolean isAt(byte[] bytes, int at) {
      return (Words.at(bytes, at) & mask) == word && (length <= Words.BYTES || isRestAt(bytes, at));
    }

    private boolean isRestAt(byte[] bytes, int at) {
      return (Words.at(bytes, at + Words.BYTES) & masks[1]) == words[1]
          && (length <= 2 * Words.BYTES
              || (Words.at(bytes, at + 2 * Words.BYTES) & masks[2]) == words[2]);
    }
  }
}
