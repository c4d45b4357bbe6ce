package io.firebreak.job.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.local.LocalOptions;
import io.firebreak.job.report.Summary;
import io.firebreak.job.scenario.Finding;
import io.firebreak.job.scenario.Scenario;
import io.firebreak.job.scenario.ScenarioRun;
import io.firebreak.job.scenario.Scenarios;
import io.firebreak.policy.Policy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays named situations. */
@Command(
    name = "scenario",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Plays a named situation through the job and says what holds in it.")
final class ScenarioCommand implements Callable<Integer> {
  private static final int VIOLATED = 1;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name, see --list.")
  private String name;

  @Option(names = "--list", description = "List the scenarios.")
  private boolean list;

  @Option(
      names = "--assert",
      description = "Exit with 1 when an assertion is violated, instead of only saying so.")
  private boolean asserted;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Directory of the results (default out/scenario/NAME).")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the market (default ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private TapeOptionsMixin common;

  @Override
  public Integer call() throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    if (list) {
      Scenarios.all()
          .forEach(each -> console.printf("%-14s %s%n", each.name(), each.description()));
      console.flush();
      return 0;
    }
    List<String> errors = new ArrayList<>();
    Optional<Scenario> scenario = Scenarios.named(name == null ? "" : name);
    if (scenario.isEmpty()) {
      errors.add("scenario must be one of " + Scenarios.names() + ", was " + name);
    }
    common.check(errors);
    List<Policy> policies = common.policies(errors);
    Path directory = out == null ? Path.of("out", "scenario", String.valueOf(name)) : out;
    OutDirectory.check(directory, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    return play(scenario.get(), policies, directory);
  }

  private int play(Scenario scenario, List<Policy> policies, Path directory) throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    console.println(scenario.name() + ": " + scenario.description());
    ProgressLine progress = new ProgressLine(console);
    ScenarioRun run =
        new ScenarioRun(
            scenario,
            seed,
            common.graph(InstrumentCatalog.inferred(), policies),
            new LocalOptions(directory, common.parallelism(), Long.MIN_VALUE, common.flink()));
    ScenarioRun.Judged judged = run.judge(progress);
    progress.finish(judged.result());
    Summary summary = new Summary("scenario").counts(judged.result()).assets(progress.book());
    ArrayNode findings = summary.root().putArray("findings");
    for (Finding finding : judged.findings()) {
      console.printf(
          "%-8s %s%n         %s%n",
          finding.holds() ? "holds" : "VIOLATED", finding.assertion(), finding.evidence());
      findings
          .addObject()
          .put("assertion", finding.assertion())
          .put("holds", finding.holds())
          .put("evidence", finding.evidence());
    }
    summary.write(directory);
    console.println("results in " + directory);
    console.flush();
    return judged.holds() || !asserted ? 0 : VIOLATED;
  }
}
