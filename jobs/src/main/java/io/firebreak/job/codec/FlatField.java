package io.firebreak.job.codec;

import io.firebreak.job.codec.FlatFields.Field;
import io.firebreak.job.codec.FlatFields.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One field of {@link FlatFields}: how its name is known, which field comes after it, and the value
 * that was read last.
 */
final class FlatField {
  private static final int WORDS = 3;

  final Kind kind;
  final int bit;

  /** Bytes of the name in quotes and the colon. */
  final int length;

  /**
   * What came after it last time: a feed writes its fields in one order, so a name need hardly ever
   * be searched for.
   */
  FlatField next = this;

  int start;
  int end;
  double number;
  long whole;

  private final byte[] label;
  private final int span;
  // The label in words, of which only the bytes under the masks count.
  private final long first;
  private final long firstMask;
  private final long second;
  private final long secondMask;
  private final long third;
  private final long thirdMask;

  FlatField(Field field, int place) {
    kind = field.kind();
    bit = 1 << place;
    label = ('"' + field.name() + "\":").getBytes(StandardCharsets.US_ASCII);
    length = label.length;
    if (length > WORDS * Words.BYTES) {
      throw new IllegalArgumentException("name must have at most 21 letters, was " + field.name());
    }
    byte[] ones = new byte[length];
    Arrays.fill(ones, (byte) -1);
    span = (length + Words.BYTES - 1) / Words.BYTES * Words.BYTES;
    first = Words.part(label, 0, length);
    firstMask = Words.part(ones, 0, length);
    second = Words.part(label, Words.BYTES, length);
    secondMask = Words.part(ones, Words.BYTES, length);
    third = Words.part(label, 2 * Words.BYTES, length);
    thirdMask = Words.part(ones, 2 * Words.BYTES, length);
  }

  /** Whether its name and colon stand here; false as well at the very end of a message. */
  boolean isAt(byte[] message, int at) {
    return at <= message.length - span
        && (Words.at(message, at) & firstMask) == first
        && (span == Words.BYTES || isRestAt(message, at));
  }

  /** The same, slower, wherever it is in the message. */
  boolean standsAt(byte[] message, int at) {
    int after = at + length;
    return after <= message.length && Arrays.equals(message, at, after, label, 0, length);
  }

  private boolean isRestAt(byte[] message, int at) {
    return (Words.at(message, at + Words.BYTES) & secondMask) == second
        && (span == 2 * Words.BYTES
            || (Words.at(message, at + 2 * Words.BYTES) & thirdMask) == third);
  }
}
