package io.firebreak.job.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.report.page.PageWriter;
import io.firebreak.job.scenario.ScenarioRunner.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsPageTest {
  private static String page(Outcome... outcomes) {
    return PageWriter.render(ClaimsPage.of(Griefing.scenario(), List.of(outcomes)));
  }

  private static Outcome outcome(boolean holds, String evidence) {
    return new Outcome(new Expectation("it pays", run -> null), new Finding(holds, evidence));
  }

  @Test
  void showsEachClaimWithWhatWasFound() {
    assertThat(page(outcome(true, "5 USD"), outcome(false, "<none>")))
        .contains("1 of 2 claims hold", "it pays", "5 USD", "VIOLATED", "&lt;none&gt;");
  }

  @Test
  void namesTheScenarioAndWhatHappensInIt() {
    assertThat(page()).contains("scenario griefing", Griefing.scenario().description());
  }
}
