package io.firebreak.job.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.scenario.ScenarioRunner.Outcome;
import io.firebreak.simulation.SimulationConfig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioRunnerTest {
  @Test
  void reportsAViolatedClaimWithItsEvidence() {
    Outcome outcome = ScenarioRunner.judge(run(new RecordCounts(1, 1, 0, 0, 0))).get(0);

    assertThat(outcome.finding()).isEqualTo(new Finding(false, "it is 2"));
  }

  @Test
  void claimsOfEachScenarioThatRecordsAddUp() {
    Outcome outcome = ScenarioRunner.judge(run(new RecordCounts(2, 1, 0, 0, 0))).get(1);

    assertThat(outcome.finding().holds()).isFalse();
  }

  private static ScenarioRun run(RecordCounts counts) {
    Scenario scenario =
        new Scenario(
            "sum",
            "",
            SimulationConfig.crashDay(),
            TapeOptions.ofTick(1_000),
            List.of(),
            List.of(new Expectation("1 + 1 is 3", played -> new Finding(false, "it is 2"))));
    return new ScenarioRun(
        scenario, new DayBook(), new LocalResult(counts, 0, 0), Path.of("unused"));
  }
}
