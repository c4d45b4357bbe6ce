package io.firebreak.job.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one writer wrote of one topic: {@code TOPIC-SUBTASK-ATTEMPT-UNIQUE.jsonl}.
 *
 * @param path where it is
 * @param topicName topic of all its records
 * @param attempt number of the attempt; a record of a higher attempt was written later
 */
record PartFile(Path path, String topicName, long attempt) {
  private static final Pattern NAME = Pattern.compile("([a-z-]+)-(\\d+)-(\\d+)-(\\w+)\\.jsonl");

  /** The directory of the parts below that of the results. */
  static Path directory(Path out) {
    return out.resolve(".parts");
  }

  static Path path(Path out, Topic topic, PartWriter writer) {
    return directory(out)
        .resolve(
            "%s-%d-%d-%s.jsonl"
                .formatted(topic.topicName(), writer.subtask(), writer.attempt(), writer.unique()));
  }

  /** The part at a path, empty for a file that no writer wrote. */
  static Optional<PartFile> of(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches()
        ? Optional.of(new PartFile(path, name.group(1), Long.parseLong(name.group(3))))
        : Optional.empty();
  }

  /** Every part of a directory of results. */
  static Stream<PartFile> all(Path out) throws IOException {
    if (!Files.isDirectory(directory(out))) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(directory(out))) {
      return files.sorted().toList().stream().map(PartFile::of).flatMap(Optional::stream);
    }
  }
}
