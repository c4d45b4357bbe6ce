package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.firebreak.model.RejectReason;
import io.firebreak.model.Side;
import java.util.Arrays;

/**
 * The cells of one line, read in place. None of these layouts quotes a cell, so a comma always
 * separates.
 */
final class Fields {
  private static final byte[] BUY = "buy".getBytes(UTF_8);
  private static final byte[] SELL = "sell".getBytes(UTF_8);
  private static final byte[] UNKNOWN = "unknown".getBytes(UTF_8);

  private final Columns columns;
  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = {};

  Fields(Columns columns) {
    this.columns = columns;
    starts = new int[columns.count()];
    ends = new int[columns.count()];
  }

  /** Takes {@code bytes[from, to)}, which must not change until the last read. */
  void split(byte[] bytes, int from, int to) throws BadLineException {
    this.bytes = bytes;
    int found = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || bytes[i] == ',') {
        if (found < starts.length) {
          starts[found] = start;
          ends[found] = i;
        }
        found++;
        start = i + 1;
      }
    }
    if (found != starts.length) {
      throw bad("line must have " + starts.length + " columns, had " + found);
    }
  }

  boolean isEmpty(int column) {
    return starts[column] == ends[column];
  }

  String text(int column) {
    return new String(bytes, starts[column], ends[column] - starts[column], UTF_8);
  }

  boolean is(int column, byte[] text) {
    return Arrays.equals(bytes, starts[column], ends[column], text, 0, text.length);
  }

  byte[] copy(int column) {
    return Arrays.copyOfRange(bytes, starts[column], ends[column]);
  }

  /** A whole number above 0; what does not fit a long is the largest long. */
  long time(int column) throws BadLineException {
    boolean negative = !isEmpty(column) && bytes[starts[column]] == '-';
    int from = starts[column] + (negative ? 1 : 0);
    if (from == ends[column]) {
      throw notNumber(column);
    }
    long value = 0;
    for (int i = from; i < ends[column]; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        throw notNumber(column);
      }
      value = value > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : value * 10 + digit;
    }
    if (negative || value == 0) {
      throw new BadLineException(
          RejectReason.BAD_TIME, columns.name(column) + " must be above 0, was " + text(column));
    }
    return value;
  }

  /** A finite number; one that says it is none is refused for {@code ifNotFinite}. */
  double number(int column, RejectReason ifNotFinite) throws BadLineException {
    double value;
    try {
      value = DecimalText.parse(bytes, starts[column], ends[column]);
    } catch (NumberFormatException e) {
      throw notNumber(column);
    }
    if (!Double.isFinite(value)) {
      throw new BadLineException(
          ifNotFinite, columns.name(column) + " must be finite, was " + text(column));
    }
    return value;
  }

  /** The same, or NaN where the cell is empty. */
  double numberIfAny(int column, RejectReason ifNotFinite) throws BadLineException {
    return isEmpty(column) ? Double.NaN : number(column, ifNotFinite);
  }

  Side side(int column) throws BadLineException {
    if (is(column, BUY)) {
      return Side.BUY;
    }
    if (is(column, SELL)) {
      return Side.SELL;
    }
    if (isEmpty(column) || is(column, UNKNOWN)) {
      return Side.UNKNOWN;
    }
    throw bad(columns.name(column) + " must be buy, sell or unknown, was " + text(column));
  }

  private BadLineException notNumber(int column) {
    return bad(columns.name(column) + " must be a number, was '" + text(column) + "'");
  }

  private static BadLineException bad(String message) {
    return new BadLineException(RejectReason.UNPARSEABLE, message);
  }
}
