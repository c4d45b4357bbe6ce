package io.firebreak.job.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file that can be played.
 *
 * @param path where it is
 * @param name its path relative to the recording's directory, with slashes; the source of its
 *     events
 * @param layout what its lines are
 * @param columns its header
 * @param intervalMillis interval of its bars; 0 where it has none
 */
record RecordedFile(
    String path, String name, RecordingLayout layout, Columns columns, long intervalMillis)
    implements Serializable {
  private static final int INFLATER_BUFFER_BYTES = 1 << 16;

  /** The lines of the file at {@code path}, decompressed where its name ends in .gz. */
  static BoundedLines lines(Path path) throws IOException {
    InputStream raw = Files.newInputStream(path);
    if (!path.toString().endsWith(".gz")) {
      return new BoundedLines(raw);
    }
    try {
      return new BoundedLines(new GZIPInputStream(raw, INFLATER_BUFFER_BYTES));
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }
}
