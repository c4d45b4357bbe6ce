package io.firebreak.job.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.model.ControlKind;
import io.firebreak.model.PolicyEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The timeline that a policy log tells. The log goes out at least once: after a crash it may hold
 * two attempts of one sequence, and a new job begins at the first one again. The last attempt
 * counts, and what an attempt before had entered from there on is void.
 */
final class PolicyLog {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int SHOWN = 80;
  private static final String KEY_SEQUENCES = "([A-Za-z0-9._-]{1,64} [0-9]{1,18},?)*";

  private PolicyLog() {}

  /** Whether a file is the log of a run, by its name. */
  static boolean is(Path file) {
    return file != null && file.toString().endsWith(".jsonl");
  }

  /** The lines of a file, every attempt; what is no entry of a log goes to the errors. */
  static List<JsonNode> lines(Path file, List<String> errors) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      List<String> texts = Files.readAllLines(file);
      for (int i = 0; i < texts.size(); i++) {
        add(texts.get(i), file + " line " + (i + 1), lines, errors);
      }
    } catch (IOException e) {
      errors.add("policy log " + file + " cannot be read: " + Unreadable.why(e));
    }
    return lines;
  }

  private static void add(String text, String place, List<JsonNode> lines, List<String> errors) {
    JsonNode line = parsed(text);
    if (line != null && line.path("sequence").isIntegralNumber()) {
      lines.add(line);
    } else {
      errors.add(
          "policy log "
              + place
              + " must be an entry as a run writes it, a JSON object with its sequence, was "
              + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "..."));
    }
  }

  /** The line as JSON, null where it is none. */
  private static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** The timeline of a log, in the order of its sequences. O(n log n). */
  static List<JsonNode> current(List<JsonNode> lines) {
    TreeMap<Long, JsonNode> timeline = new TreeMap<>();
    for (JsonNode line : lines) {
      long sequence = line.path("sequence").asLong();
      timeline.tailMap(sequence, true).clear();
      timeline.put(sequence, line);
    }
    return List.copyOf(timeline.values());
  }

  /** The timeline of a file, empty with an error where it has none. */
  static List<PolicyEntry> timeline(Path file, List<String> errors) {
    List<String> found = new ArrayList<>();
    List<JsonNode> lines = lines(file, found);
    errors.addAll(found);
    return found.isEmpty() ? timeline(lines, file.toString(), errors) : List.of();
  }

  /** The timeline of lines that have been read. */
  static List<PolicyEntry> timeline(List<JsonNode> lines, String name, List<String> errors) {
    List<PolicyEntry> timeline = new ArrayList<>();
    for (JsonNode line : current(lines)) {
      if (line.path("document").isTextual()
          && line.path("keySequences").asText().matches(KEY_SEQUENCES)) {
        timeline.add(entry(line));
      } else {
        errors.add("policy log " + name + " must hold entries with documents, had " + line);
      }
    }
    return timeline;
  }

  /** Whether a timeline has shadow policies. */
  static boolean hasShadows(List<PolicyEntry> timeline) {
    return timeline.stream().anyMatch(entry -> entry.kind() == ControlKind.SHADOW);
  }

  private static PolicyEntry entry(JsonNode line) {
    return new PolicyEntry(
        line.path("acceptedMillis").asLong(),
        line.path("effectiveFromMillis").asLong(),
        line.path("version").asLong(-1),
        line.path("author").asText(),
        line.path("document").asText(),
        line.path("sequence").asLong(),
        kind(line.path("kind").asText()),
        line.path("signedBy").asText(),
        line.path("changes").asText(),
        line.path("keySequences").asText(),
        0);
  }

  private static ControlKind kind(String name) {
    for (ControlKind kind : ControlKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return ControlKind.POLICY;
  }
}
