package io.firebreak.job.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;

/** Reads the lines of a part. */
final class PartReader {
  private PartReader() {}

  /** Every whole line; a last line without its end was cut short by a crash and is left out. */
  static void read(PartFile part, Consumer<PartLine> lines) throws IOException {
    long attempt = part.attempt();
    StringBuilder line = new StringBuilder();
    char[] buffer = new char[1 << 16];
    try (BufferedReader from = reader(part)) {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        int start = 0;
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            lines.accept(PartLine.parse(line.append(buffer, start, i - start).toString(), attempt));
            line.setLength(0);
            start = i + 1;
          }
        }
        line.append(buffer, start, read - start);
      }
    }
  }

  private static BufferedReader reader(PartFile part) throws IOException {
    // Replaces the half of a character that a crash may leave at the end, where a strict reader
    // would refuse the whole part.
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(part.path()), StandardCharsets.UTF_8));
  }
}
