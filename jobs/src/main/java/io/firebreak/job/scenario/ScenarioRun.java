package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import io.firebreak.job.report.DayBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run of a scenario left.
 *
 * @param scenario what was played
 * @param book what happened to each asset
 * @param result counts and the last clock time
 * @param out directory of the files
 * @param breakdown how the job broke down, where it did
 */
public record ScenarioRun(
    Scenario scenario, DayBook book, LocalResult result, Path out, Breakdown breakdown) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A run without an accident. */
  public ScenarioRun(Scenario scenario, DayBook book, LocalResult result, Path out) {
    this(scenario, book, result, out, Breakdown.none());
  }

  /** The records of a topic, in the order of its file: time, key, sequence. */
  public List<JsonNode> records(Topic topic) {
    try (Stream<String> lines = Files.lines(JsonLinesMerge.result(out, topic))) {
      return lines.map(ScenarioRun::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records of a topic in an interval of the market, from inclusive, to exclusive. */
  public List<JsonNode> during(Topic topic, long fromElapsedMillis, long toElapsedMillis) {
    return records(topic).stream()
        .filter(record -> timeOf(record) >= at(fromElapsedMillis))
        .filter(record -> timeOf(record) < at(toElapsedMillis))
        .toList();
  }

  /** Event time of a record, epoch milliseconds. */
  public static long timeOf(JsonNode record) {
    return record.path("eventTimeMillis").asLong();
  }

  /** Event time of a moment of the market, given in milliseconds after its start. */
  public long at(long elapsedMillis) {
    return scenario.market().startMillis() + elapsedMillis;
  }

  private static JsonNode parsed(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
