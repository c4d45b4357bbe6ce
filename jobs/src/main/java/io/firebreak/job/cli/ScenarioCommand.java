package io.firebreak.job.cli;

import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.report.DayTable;
import io.firebreak.job.report.Summary;
import io.firebreak.job.scenario.ClaimsPage;
import io.firebreak.job.scenario.Scenario;
import io.firebreak.job.scenario.ScenarioRun;
import io.firebreak.job.scenario.ScenarioRunner;
import io.firebreak.job.scenario.ScenarioRunner.Outcome;
import io.firebreak.job.scenario.Scenarios;
import io.firebreak.job.scenario.Staging;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a named situation and judges what came of it. */
@Command(
    name = "scenario",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plays a named market situation through the job and prints what each of its claims found.",
      "Exit code with --assert: 0 where all claims hold, 1 where one does not.",
      "The scenario kill has no charts: it tells a part of its day twice."
    })
final class ScenarioCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of the scenario.")
  private String name;

  @Option(names = "--list", description = "List the scenarios and end.")
  private boolean list;

  @Option(names = "--assert", description = "Fail where a claim does not hold.")
  private boolean asserts;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Directory of the results (default out/scenario/NAME).")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed of the market (default: the scenario's own).")
  private Long seed;

  @Option(
      names = "--parallelism",
      paramLabel = "P",
      defaultValue = "2",
      description =
          "Parallelism, 1 to 128 (default ${DEFAULT-VALUE}). Decisions do not depend on it.")
  private int parallelism;

  @Mixin private ChartsMixin charts;

  @Override
  public Integer call() throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    if (list) {
      Scenarios.all().forEach(s -> console.printf("%-18s %s%n", s.name(), s.description()));
      console.flush();
      return 0;
    }
    Scenario scenario = checked();
    ScenarioRunner runner = new ScenarioRunner(new PolicyDocuments(), parallelism);
    // A job that goes on from a checkpoint tells a part of its day twice.
    boolean once = scenario.staging().killAtMillis() == Staging.NEVER;
    ProgressLine listener =
        new ProgressLine(
            console,
            new DayBook(),
            once ? charts.book(scenario.policies(), Long.MIN_VALUE) : Optional.empty());
    console.println(scenario.name() + ": " + scenario.description());
    ScenarioRun run =
        PartialResults.ifStopped(
            out, spec.commandLine().getErr(), () -> runner.play(scenario, out, listener));
    listener.finish(run.result());
    console.print(DayTable.render(run.book()));
    List<Outcome> outcomes = ScenarioRunner.judge(run);
    outcomes.forEach(outcome -> show(outcome, console));
    write(run, outcomes);
    charts.write(out, listener, console);
    console.println("claims in " + ClaimsPage.write(run, outcomes));
    console.println("results in " + out.toAbsolutePath().normalize());
    console.flush();
    boolean holds = outcomes.stream().allMatch(outcome -> outcome.finding().holds());
    return asserts && !holds ? 1 : 0;
  }

  private Scenario checked() {
    List<String> errors = new ArrayList<>();
    TapeOptionsMixin.range("--parallelism", parallelism, 1, 128, errors);
    Scenario scenario = name == null ? null : Scenarios.named(name).orElse(null);
    if (scenario == null) {
      errors.add(
          "NAME must be one of "
              + Scenarios.all().stream().map(Scenario::name).collect(Collectors.joining(", "))
              + ", was "
              + (name == null ? "not given" : name));
    } else if (out == null) {
      out = Path.of("out", "scenario", scenario.name());
    }
    if (out != null) {
      OutDirectory.check(out, errors);
    }
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    return seed == null ? scenario : scenario.withSeed(seed);
  }

  private static void show(Outcome outcome, PrintWriter console) {
    console.println(
        (outcome.finding().holds() ? "holds     " : "VIOLATED  ") + outcome.expectation().claim());
    console.println("          " + outcome.finding().evidence());
  }

  private void write(ScenarioRun run, List<Outcome> outcomes) throws IOException {
    Summary summary = new Summary("scenario").counts(run.result()).assets(run.book());
    summary
        .root()
        .put("scenario", run.scenario().name())
        .put("seed", run.scenario().market().seed());
    var claims = summary.root().putArray("claims");
    for (Outcome outcome : outcomes) {
      claims
          .addObject()
          .put("claim", outcome.expectation().claim())
          .put("holds", outcome.finding().holds())
          .put("evidence", outcome.finding().evidence());
    }
    summary.write(out);
  }
}
