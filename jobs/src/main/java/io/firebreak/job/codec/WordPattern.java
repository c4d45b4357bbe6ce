package io.firebreak.job.codec;

/**
 * A short text that is expected at a place of a message, compared eight bytes at a time.
 *
 * <p>Learns another text without allocating. For one thread.
 */
final class WordPattern {
  private static final int WORDS = 3;

  /** Longer than any message: stands nowhere. */
  private static final int NOWHERE = Integer.MAX_VALUE;

  private int length;
  private int span = NOWHERE;
  // The text in words, of which only the bytes under the masks count.
  private long first;
  private long firstMask;
  private long second;
  private long secondMask;
  private long third;
  private long thirdMask;

  /** Expects the bytes from start to end, 1 to 24 of them; false, and nothing, if they are more. */
  boolean learn(byte[] bytes, int start, int end) {
    length = end - start;
    boolean fits = length <= WORDS * Words.BYTES;
    span = fits ? (length + Words.BYTES - 1) / Words.BYTES * Words.BYTES : NOWHERE;
    first = Words.part(bytes, start, end);
    firstMask = Words.mask(length);
    second = Words.part(bytes, start + Words.BYTES, end);
    secondMask = Words.mask(length - Words.BYTES);
    third = Words.part(bytes, start + 2 * Words.BYTES, end);
    thirdMask = Words.mask(length - 2 * Words.BYTES);
    return fits;
  }

  /** Bytes of the text. */
  int length() {
    return length;
  }

  /** Whether it stands here; false as well at the very end of a message. */
  boolean isAt(byte[] message, int at) {
    return at <= message.length - span
        && (Words.at(message, at) & firstMask) == first
        && (span == Words.BYTES || isRestAt(message, at));
  }

  private boolean isRestAt(byte[] message, int at) {
    return (Words.at(message, at + Words.BYTES) & secondMask) == second
        && (span == 2 * Words.BYTES
            || (Words.at(message, at + 2 * Words.BYTES) & thirdMask) == third);
  }
}
