package io.firebreak.job.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who writes a part.
 *
 * @param subtask index of the subtask
 * @param attempt higher than that of every writer that had begun before
 * @param unique tells apart writers that began at once
 */
record PartWriter(int subtask, long attempt, String unique) {

  /**
   * Claims the next attempt in a directory.
   *
   * <p>The number comes from the files themselves. Flink's attempt number begins anew when a job
   * master is replaced, and two attempts can restore the same checkpoint, so neither orders them.
   * Writers of one attempt may get different numbers; they write different keys, so that is
   * harmless.
   */
  static PartWriter claim(Path out, int subtask, String unique) throws IOException {
    Files.createDirectories(PartFile.directory(out));
    long newest = PartFile.all(out).mapToLong(PartFile::attempt).max().orElse(-1);
    PartWriter writer = new PartWriter(subtask, newest + 1, unique);
    // The claim is a file, or a writer without records would leave no trace of its attempt.
    Files.createFile(PartFile.path(out, Topic.CLOCK, writer));
    return writer;
  }
}
