package io.firebreak.job.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a directory of results before a long run begins, so that it cannot fail for the lack. */
final class OutDirectory {
  private OutDirectory() {}

  static void check(Path out, List<String> errors) {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      errors.add("--out must be a directory, was the file " + out);
    } else if (!Files.isWritable(made(out))) {
      errors.add("--out must be a directory that can be written, was " + out);
    }
  }

  /** The directory, which is there unless it could not be made. */
  private static Path made(Path out) {
    try {
      return Files.createDirectories(out);
    } catch (IOException e) {
      // Whatever the reason, what is not there cannot be written, and the name says where.
      return out;
    }
  }
}
