package io.firebreak.job.scenario;

import io.firebreak.job.report.page.Cell;
import io.firebreak.job.report.page.Page;
import io.firebreak.job.report.page.PageWriter;
import io.firebreak.job.report.page.Section;
import io.firebreak.job.report.page.Table;
import io.firebreak.job.scenario.ScenarioRunner.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The claims of a scenario and what became of each, as a page. */
public final class ClaimsPage {
  private static final String FILE = "claims.html";

  private ClaimsPage() {}

  /**
   * Writes {@code claims.html} into the directory of the run.
   *
   * @return the file
   */
  public static Path write(ScenarioRun run, List<Outcome> outcomes) throws IOException {
    Path file = run.out().resolve(FILE);
    PageWriter.write(of(run.scenario(), outcomes), file);
    return file;
  }

  /** The page. */
  static Page of(Scenario scenario, List<Outcome> outcomes) {
    long held = outcomes.stream().filter(outcome -> outcome.finding().holds()).count();
    Table claims =
        new Table(
            held + " of " + outcomes.size() + " claims hold.",
            List.of("Claim", "Became", "Found"),
            outcomes.stream().map(ClaimsPage::row).toList());
    return new Page(
        "Firebreak: scenario " + scenario.name(),
        scenario.description() + " Seed " + scenario.market().seed() + ". All times are UTC.",
        List.of(Section.of("Claims", claims)));
  }

  private static List<Cell> row(Outcome outcome) {
    return List.of(
        Cell.text(outcome.expectation().claim()),
        Cell.text(outcome.finding().holds() ? "holds" : "VIOLATED"),
        Cell.text(outcome.finding().evidence()));
  }
}
