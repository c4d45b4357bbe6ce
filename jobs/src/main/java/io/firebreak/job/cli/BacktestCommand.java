package io.firebreak.job.cli;

import io.firebreak.backtest.HourlyCloses;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.backtest.BacktestJob;
import io.firebreak.job.backtest.BacktestPlan;
import io.firebreak.job.backtest.BacktestProgress;
import io.firebreak.job.backtest.BacktestResult;
import io.firebreak.job.backtest.PolicySweep;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.report.Counted;
import io.firebreak.job.report.Summary;
import io.firebreak.job.report.backtest.BacktestFiles;
import io.firebreak.job.report.backtest.FrontierFiles;
import io.firebreak.policy.Policy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges haircuts against the losses that followed. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Would the haircuts have covered the losses, and what would they have done on the way?",
      "Runs the engines that run live, and models of others, over recorded hourly closes (closes_*"
          + " and bars_* of one hour, .csv, .gz or .zst; other files are ignored). What is"
          + " younger than --warm-up is not judged. Ladder, depth and implied volatility are unknown: their"
          + " terms are absent.",
      "Writes pooled.csv, assets.csv, backtest.json, charts/index.html and summary.json; with"
          + " --sweep also frontier.csv and charts/frontier.html."
    })
final class BacktestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "DIR",
      description = "Directory (searched through) or file of recordings.")
  private Path input;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Directory of the results.")
  private Path out;

  @Mixin private BacktestMixin judged;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Policy in YAML or JSON; what it leaves out keeps the built-in value.")
  private Path policy;

  @Option(
      names = "--sweep",
      paramLabel = "FIELD=V1,V2,...",
      description =
          "Runs Firebreak again under each of 2 to 20 values of one number of the policy, such as"
              + " haircut.tail.step=0.02,0.04,0.08, and shows what each gives and costs.")
  private String sweep;

  @Option(
      names = "--parallelism",
      paramLabel = "P",
      defaultValue = "2",
      description =
          "Parallelism, 1 to 128 (default ${DEFAULT-VALUE}). Results do not depend on it.")
  private int parallelism;

  private BacktestProgress told;

  @Override
  public Integer call() throws Exception {
    List<String> errors = new ArrayList<>();
    TapeOptionsMixin.range("--parallelism", parallelism, 1, 128, errors);
    List<Policy> policies = PolicyFiles.read(policy, errors);
    Policy base = policies.get(policies.size() - 1);
    BacktestPlan plan = judged.plan(base, errors);
    PolicySweep swept = sweep == null ? null : SweepOption.read(sweep, base, errors);
    if (sweep != null && plan.readings().isEmpty()) {
      errors.add("--sweep needs firebreak among --models");
    }
    Recordings recordings = recordings(errors);
    judged.checkAssets(recordings, errors);
    OutDirectory.check(out, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    int code = run(recordings, plan, swept != null);
    if (swept != null) {
      sweep(recordings, plan, swept);
    }
    return code;
  }

  private void sweep(Recordings recordings, BacktestPlan plan, PolicySweep swept) throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    FrontierFiles frontier = new FrontierFiles(swept.field());
    for (PolicySweep.Variant variant : swept.variants()) {
      console.println(swept.field() + " = " + variant.value());
      BacktestPlan own = plan.under(variant.policy());
      frontier.add(
          variant.value(), new BacktestJob(recordings, own, parallelism).run(this::progress));
    }
    console.print(frontier.table());
    console.println("frontier in " + frontier.write(out));
    console.flush();
  }

  private int run(Recordings recordings, BacktestPlan plan, boolean frontier) throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    console.println("judging " + Counted.of(recordings.names().size(), "file") + " of " + input);
    console.flush();
    BacktestResult result = new BacktestJob(recordings, plan, parallelism).run(this::progress);
    BacktestFiles files = new BacktestFiles(result);
    console.printf(
        Locale.ROOT,
        "%,d records in %.1f s: good %,d, dead letter %,d, duplicate %,d%n%n",
        result.counts().in(),
        result.wallMillis() / 1e3,
        result.counts().good(),
        result.counts().deadLetter(),
        result.counts().duplicate());
    console.print(files.table());
    if (result.counts().good() == 0) {
      console.println("nothing was read: no close is in the chosen time; see --from and --to");
    }
    if (!result.tooYoung().isEmpty()) {
      console.println(
          "not judged, as their closes in the chosen time end within the warm-up: "
              + String.join(", ", result.tooYoung()));
    }
    Path index = files.write(out, frontier);
    Summary summary = new Summary("backtest");
    files.describe(summary);
    recordings.names().forEach(summary.root().putArray("files")::add);
    summary.write(out);
    console.println("results in " + out + ", charts in " + index);
    console.flush();
    return result.counts().addUp() && result.counts().good() > 0 ? 0 : 1;
  }

  /** Says nothing where nothing has moved. */
  private void progress(BacktestProgress progress) {
    if (progress.equals(told)) {
      return;
    }
    told = progress;
    PrintWriter console = spec.commandLine().getOut();
    console.printf(
        Locale.ROOT,
        "  %,d records read, %,d of %,d models run%n",
        progress.recordsRead(),
        progress.modelsRun(),
        progress.models());
    console.flush();
  }

  private Recordings recordings(List<String> errors) {
    if (!Files.exists(input)) {
      errors.add("--input must be a directory or file that exists, was " + input);
      return null;
    }
    try {
      return Recordings.in(input, InstrumentCatalog.inferred()).ofBars(HourlyCloses.HOUR_MILLIS);
    } catch (IOException | IllegalArgumentException e) {
      errors.add("--input " + input + ": " + e.getMessage());
      return null;
    }
  }
}
