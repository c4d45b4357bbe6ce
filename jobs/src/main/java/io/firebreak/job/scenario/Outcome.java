package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run left in its files: what a consumer would have seen.
 *
 * @param directory directory of the results
 */
public record Outcome(Path directory) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** All records of a topic in order. */
  public List<JsonNode> records(Topic topic) {
    try {
      List<JsonNode> records = new ArrayList<>();
      for (String line : Files.readAllLines(JsonLinesMerge.result(directory, topic))) {
        records.add(MAPPER.readTree(line));
      }
      return records;
    } catch (IOException e) {
      throw new IllegalStateException("results in " + directory + " cannot be read", e);
    }
  }

  /** Signals of breakers, without heartbeats. */
  public List<JsonNode> signals() {
    return records(Topic.BREAKERS);
  }

  /** Signs of life. */
  public List<JsonNode> heartbeats() {
    return records(Topic.SIGNALS).stream().filter(record -> record.has("assets")).toList();
  }

  /** Event time of a record. */
  public static long time(JsonNode record) {
    return record.path("eventTimeMillis").asLong();
  }

  /** Whether a record is of an interval, the end exclusive. */
  public static boolean within(JsonNode record, long fromMillis, long toMillis) {
    return time(record) >= fromMillis && time(record) < toMillis;
  }
}
