package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench measures, and says of what. */
class BenchCommandTest {
  @TempDir private Path out;

  @Test
  void measuresBothPipelinesAndTheirRatio() throws IOException {
    CommandRun run =
        CommandRun.of(
            "bench", "--row", "memory", "--rounds", "1", "--events", "10000", "--out", "" + out);

    assertThat(run.err()).isEmpty();
    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    JsonNode memory = summary.path("memory");
    double full = memory.path("fullPerSecond").path("median").asDouble();
    double bare = memory.path("barePerSecond").path("median").asDouble();
    assertThat(full).isPositive();
    assertThat(memory.path("ratio").path("median").asDouble()).isEqualTo(full / bare);
    assertThat(summary.path("machine").path("cores").asInt()).isPositive();
    assertThat(run.out()).contains("round 1 of 1", "ratio");
  }

  @Test
  void measuresRollingVolatilityThreeWays() throws IOException {
    CommandRun run =
        CommandRun.of(
            "bench",
            "--row",
            "volatility",
            "--rounds",
            "1",
            "--events",
            "10000",
            "--out",
            "" + out);

    assertThat(run.err()).isEmpty();
    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    JsonNode volatility = summary.path("volatility");
    assertThat(volatility.path("agreement").path("worstRelativeDifference").asDouble(1))
        .isLessThanOrEqualTo(1e-9);
    double ring = volatility.path("firebreakPerSecond").path("median").asDouble();
    double hop = volatility.path("hopPerSecond").path("median").asDouble();
    assertThat(volatility.path("overHop").path("median").asDouble()).isEqualTo(ring / hop);
  }

  @Test
  void listsAllWrongValuesAtOnce() {
    CommandRun run = CommandRun.of("bench", "--row", "disk", "--rounds", "0", "--events", "9999");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--row must be kafka, memory, volatility, fast-lane or all, was disk")
        .contains("--rounds must be in [1, 50], was 0")
        .contains("--events must be in [10000, 5000000], was 9999");
  }
}
