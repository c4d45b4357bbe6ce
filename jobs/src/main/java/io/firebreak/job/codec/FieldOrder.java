package io.firebreak.job.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds which field stands next in a message, by guessing: the one that came next before. A feed
 * writes its fields in one order, so a name need hardly ever be searched for. For one thread.
 */
final class FieldOrder {
  private final int[] next;
  private final Label[] labels;

  FieldOrder(String... names) {
    // The place after the last is that of the beginning.
    next = new int[names.length + 1];
    labels = Arrays.stream(names).map(Label::new).toArray(Label[]::new);
  }

  /**
   * The field whose name in quotes and colon stand here, or -1.
   *
   * @param before the field before it, -1 at the beginning
   */
  int next(int before, byte[] bytes, int at) {
    int place = before < 0 ? next.length - 1 : before;
    int guess = next[place];
    return labels[guess].isAt(bytes, at) ? guess : search(place, bytes, at);
  }

  /** Bytes of a field's name in quotes and colon. */
  int length(int field) {
    return labels[field].bytes.length;
  }

  private int search(int place, byte[] bytes, int at) {
    for (int field = 0; field < labels.length; field++) {
      if (labels[field].standsAt(bytes, at)) {
        next[place] = field;
        return field;
      }
    }
    return -1;
  }

  /** A name in quotes and a colon, also in words of which only the bytes under the masks count. */
  private static final class Label {
    private static final int WORDS = 3;

    private final byte[] bytes;
    private final int span;
    private final long[] words = new long[WORDS];
    private final long[] masks = new long[WORDS];
    private final long word;
    private final long mask;

    Label(String name) {
      bytes = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
      if (bytes.length > WORDS * Words.BYTES) {
        throw new IllegalArgumentException("name must have at most 21 letters, was " + name);
      }
      byte[] ones = new byte[bytes.length];
      Arrays.fill(ones, (byte) -1);
      span = (bytes.length + Words.BYTES - 1) / Words.BYTES * Words.BYTES;
      Arrays.setAll(words, i -> Words.part(bytes, i * Words.BYTES, bytes.length));
      Arrays.setAll(masks, i -> Words.part(ones, i * Words.BYTES, bytes.length));
      word = words[0];
      mask = masks[0];
    }

    /** Quick; false as well where the message ends before the last word does. */
    private boolean isAt(byte[] message, int at) {
      return at <= message.length - span
          && (Words.at(message, at) & mask) == word
          && (span == Words.BYTES || isRestAt(message, at));
    }

    private boolean isRestAt(byte[] message, int at) {
      return (Words.at(message, at + Words.BYTES) & masks[1]) == words[1]
          && (span == 2 * Words.BYTES
              || (Words.at(message, at + 2 * Words.BYTES) & masks[2]) == words[2]);
    }

    private boolean standsAt(byte[] message, int at) {
      int end = at + bytes.length;
      return end <= message.length && Arrays.equals(message, at, end, bytes, 0, bytes.length);
    }
  }
}
