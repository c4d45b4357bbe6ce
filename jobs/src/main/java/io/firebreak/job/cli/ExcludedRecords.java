package io.firebreak.job.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.input.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads which records to leave out from the late output of an earlier run. */
final class ExcludedRecords {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ExcludedRecords() {}

  static Set<SourcePosition> read(Path file, List<String> errors) {
    Set<SourcePosition> excluded = new HashSet<>();
    if (file == null) {
      return excluded;
    }
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          add(line, file + " line " + number, excluded, errors);
        }
      }
    } catch (IOException e) {
      errors.add("--exclude " + file + " cannot be read: " + Unreadable.why(e));
    }
    return excluded;
  }

  private static void add(
      String line, String place, Set<SourcePosition> excluded, List<String> errors) {
    try {
      JsonNode late = MAPPER.readTree(line);
      if (!late.path("source").isTextual() || !late.path("position").isIntegralNumber()) {
        errors.add("--exclude " + place + " must have source and position, was " + line);
      } else if (!late.path("source").asText().isEmpty()) {
        excluded.add(
            new SourcePosition(late.path("source").asText(), late.path("position").asLong()));
      }
    } catch (JsonProcessingException e) {
      errors.add("--exclude " + place + " must be JSON: " + e.getOriginalMessage());
    }
  }
}
