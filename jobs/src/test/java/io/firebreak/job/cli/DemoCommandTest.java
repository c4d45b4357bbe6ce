package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir private Path out;

  @Test
  void playsAShortDayAndTellsIt() {
    CommandRun run =
        CommandRun.of(
            "demo", "--hours", "0.5", "--speed", "max", "--ui-port", "0", "--out", out.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("Flink UI: http://\\S+:\\d+")
        .contains("BREAKER", "haircut", "lowest price USD", "results in ");
    assertThat(out.resolve("summary.json")).content().contains("\"command\" : \"demo\"");
  }
}
