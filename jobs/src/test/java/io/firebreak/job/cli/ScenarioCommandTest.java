package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.scenario.Scenario;
import io.firebreak.job.scenario.Scenarios;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioCommandTest {
  @TempDir private Path out;

  static Stream<String> names() {
    return Scenarios.all().stream().map(Scenario::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyClaimOfTheScenarioHolds(String name) {
    CommandRun run = CommandRun.of("scenario", name, "--assert", "--out", out.toString());

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("holds").doesNotContain("VIOLATED");
    assertThat(out.resolve("summary.json")).content().contains("\"claims\"", "\"addUp\" : true");
  }
}
