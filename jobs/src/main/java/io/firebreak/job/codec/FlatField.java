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

  /** The text that was asked for last, in its quotes: most messages say the same again. */
  final WordPattern quoted = new WordPattern();

  /** The string of {@link #quoted}, where it was asked for as one. */
  String text = "";

  /** The place of {@link #quoted} in a table, where it was asked for as one. */
  int index;

  /** Whether the value that was read last is {@link #quoted}. */
  boolean isSame;

  private final byte[] label;
  private final WordPattern pattern = new WordPattern();

  FlatField(Field field, int place) {
    kind = field.kind();
    bit = 1 << place;
    label = ('"' + field.name() + "\":").getBytes(StandardCharsets.US_ASCII);
    length = label.length;
    if (!pattern.learn(label, 0, length)) {
      throw new IllegalArgumentException("name must have at most 21 letters, was " + field.name());
    }
  }

  /** Whether its name and colon stand here; false as well at the very end of a message. */
  boolean isAt(byte[] message, int at) {
    return pattern.isAt(message, at);
  }

  /** The same, slower, wherever it is in the message. */
  boolean standsAt(byte[] message, int at) {
    int after = at + length;
    return after <= message.length && Arrays.equals(message, at, after, label, 0, length);
  }

  /** Whether the text asked for last stands here again, in quotes; then it is the value. */
  boolean stands(byte[] message, int at) {
    isSame = quoted.isAt(message, at);
    if (isSame) {
      start = at + 1;
      end = at + quoted.length() - 1;
    }
    return isSame;
  }

  /** Expects the value again, which was a text of this string, or of this place in a table. */
  void expect(byte[] message, String itsText, int itsIndex) {
    text = itsText;
    index = itsIndex;
    isSame = quoted.learn(message, start - 1, end + 1);
  }
}
