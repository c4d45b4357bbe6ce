package io.firebreak.job.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes one sorted {@code TOPIC.jsonl} per topic of what a job has written.
 *
 * <p>The order is time, key, sequence. One record that was written twice appears once; one that was
 * re-issued with other content appears in both forms, the later with the higher revision ({@link
 * Reissues}). The result does not depend on the number of writers, so {@code cmp} compares two
 * runs. Call it after the job has ended. It replaces the results of an earlier job in the
 * directory; it can be repeated, also after a crash in its middle, because the parts go only when
 * every result is in place. Memory: one topic at a time.
 */
public final class JsonLinesMerge {
  private JsonLinesMerge() {}

  /** Merges the parts of a directory; without parts, only the missing results appear, empty. */
  public static void merge(Path out) throws IOException {
    Files.createDirectories(out);
    delete(merged(out));
    boolean parts = Files.isDirectory(PartFile.directory(out));
    for (Topic topic : Topic.values()) {
      Path result = result(out, topic);
      List<PartLine> lines = parts ? lines(out, topic) : List.of();
      if (topic.ofShadow() && lines.isEmpty()) {
        // Nobody looks for a shadow that there was not.
        continue;
      }
      if (parts || !Files.exists(result)) {
        write(result, lines);
      }
    }
    if (parts) {
      // One step takes all parts out of sight, so that a crash cannot leave half of them.
      Files.move(PartFile.directory(out), merged(out), StandardCopyOption.ATOMIC_MOVE);
      delete(merged(out));
    }
  }

  /** Removes parts and results of an earlier job, so that a new one can begin. */
  public static void clear(Path out) throws IOException {
    delete(PartFile.directory(out));
    delete(merged(out));
    for (Topic topic : Topic.values()) {
      Files.deleteIfExists(result(out, topic));
    }
  }

  /** The result of a topic. */
  public static Path result(Path out, Topic topic) {
    return out.resolve(topic.topicName() + ".jsonl");
  }

  private static List<PartLine> lines(Path out, Topic topic) throws IOException {
    Reissues reissues = new Reissues();
    for (PartFile part : PartFile.all(out).toList()) {
      if (part.topicName().equals(topic.topicName())) {
        PartReader.read(part, reissues::add);
      }
    }
    return reissues.resolved();
  }

  private static void write(Path result, List<PartLine> lines) throws IOException {
    Path unfinished = result.resolveSibling("." + result.getFileName() + ".unfinished");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      for (PartLine line : lines) {
        to.write(line.json());
        to.write('\n');
      }
    }
    Files.move(
        unfinished, result, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path merged(Path out) {
    return out.resolve(".parts-merged");
  }

  private static void delete(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(directory);
    }
  }
}
