package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdIOException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * The lines of a stream in bounded memory. Bytes instead of strings, because a string per line
 * costs more than the parsing.
 *
 * <p>A line that is too long, or at which a compressed stream breaks, is a line with a fault. Other
 * I/O errors are errors: a record must not be lost in silence.
 */
final class BoundedLines implements Closeable {
  /** Longest line, in bytes without its end. */
  static final int MAX_LINE_BYTES = 1 << 20;

  /** What is kept of a line that is too long. */
  static final int KEPT_BYTES = 1024;

  private static final int FIRST_BUFFER_BYTES = 1 << 17;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST_BUFFER_BYTES];
  private int next;
  private int limit;
  private boolean ended;
  private String broken;

  private byte[] line = buffer;
  private int from;
  private int to;
  private long number;
  private String fault;

  BoundedLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false after the last. */
  boolean advance() throws IOException {
    fault = null;
    line = buffer;
    int scanned = next;
    while (true) {
      int end = indexOfNewline(scanned);
      if (end >= 0) {
        return whole(end, end + 1);
      }
      if (ended) {
        return last();
      }
      if (limit - next > MAX_LINE_BYTES + 1) {
        return tooLong();
      }
      int scannedBytes = limit - next;
      fill();
      scanned = next + scannedBytes;
    }
  }

  byte[] bytes() {
    return line;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The line's number in the stream, from 1. */
  long number() {
    return number;
  }

  /** Why the line is not whole, or null where it is. */
  String fault() {
    return fault;
  }

  /** The line; invalid UTF-8 is replaced. */
  String text() {
    return new String(line, from, to - from, UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean whole(int end, int after) {
    number++;
    line = buffer;
    from = next;
    to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    next = after;
    if (to - from > MAX_LINE_BYTES) {
      truncate(to - from);
    }
    return true;
  }

  private boolean last() {
    if (next == limit && broken == null) {
      return false;
    }
    boolean any = whole(limit, limit);
    if (broken != null) {
      fault = broken;
      broken = null;
    }
    return any;
  }

  private boolean tooLong() throws IOException {
    number++;
    line = Arrays.copyOfRange(buffer, next, next + KEPT_BYTES);
    from = 0;
    to = KEPT_BYTES;
    long length = 0;
    int end;
    while ((end = indexOfNewline(next)) < 0 && !ended) {
      length += limit - next;
      next = limit;
      fill();
    }
    int stop = end < 0 ? limit : end;
    length += stop - next;
    next = end < 0 ? limit : end + 1;
    truncate(length);
    return true;
  }

  private void truncate(long length) {
    to = from + KEPT_BYTES;
    fault =
        "line must have at most "
            + MAX_LINE_BYTES
            + " bytes, had "
            + length
            + "; the first "
            + KEPT_BYTES
            + " are kept";
  }

  private int indexOfNewline(int start) {
    for (int i = start; i < limit; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, limit - next);
    limit -= next;
    next = 0;
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, MAX_LINE_BYTES + 2));
    }
    try {
      int read = in.read(buffer, limit, buffer.length - limit);
      ended = read < 0;
      limit += Math.max(read, 0);
    } catch (EOFException | ZipException | ZstdIOException e) {
      ended = true;
      broken = Recordings.BREAKS_OFF + ": " + e.getMessage();
    }
  }
}
