package io.firebreak.job.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks a directory of results before a long run begins. */
final class OutDirectory {
  private OutDirectory() {}

  static void check(Path out, List<String> errors) {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      errors.add("--out must be a directory, was the file " + out);
    } else if (Files.exists(out) && !Files.isWritable(out)) {
      errors.add("--out must be writable, was " + out);
    }
  }
}
