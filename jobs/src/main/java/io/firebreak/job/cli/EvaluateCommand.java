package io.firebreak.job.cli;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.evaluate.Evaluation;
import io.firebreak.job.evaluate.EvaluationFiles;
import io.firebreak.job.evaluate.EvaluationRuns;
import io.firebreak.job.evaluate.EvaluationSummary;
import io.firebreak.job.evaluate.EvaluationTable;
import io.firebreak.job.evaluate.LabelRow;
import io.firebreak.job.evaluate.LabelsFile;
import io.firebreak.job.evaluate.RecordingGroups;
import io.firebreak.job.input.FileSpan;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.report.Counted;
import io.firebreak.job.report.Summary;
import io.firebreak.policy.Policy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the quality of detection on labelled recordings. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plays recordings through the job and holds its alerts and breaker states against labelled"
          + " crashes, beside simple detectors on the same prices.",
      "Files that overlap in time, or follow each other within an hour at the same resolution, are"
          + " one run; files apart in time are runs of their own. Figures are told by data set:"
          + " trades, and bars of each interval, by time. Where an asset has several instruments,"
          + " the run is played again with one an asset, for the figures by instrument."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final LocalResult NOTHING =
      new LocalResult(new RecordCounts(0, 0, 0, 0, 0), Long.MIN_VALUE, 0);

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "DIR",
      description = "Directory (searched through) or file of recordings, as of replay.")
  private Path input;

  @Option(
      names = "--labels",
      required = true,
      paramLabel = "FILE",
      description = {
        "CSV of crashes: venue, symbol, onset_ms, trough_ms, drop, file, venues_recorded,"
            + " venues_crashed; times are when a minute or bar is complete, drop is a fraction.",
        "Labels whose file is not in the input are left out and counted."
      })
  private Path labels;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = {
        "Directory of the results: index.html (frontier and tables), figures.csv and .json,",
        "events.csv, false-alarms.csv, states.csv, summary.json, and runs/N as replay writes them."
      })
  private Path out;

  @Option(
      names = "--instruments",
      paramLabel = "FILE",
      description = "Instruments in YAML; without it they are inferred from venue and symbol.")
  private Path instruments;

  private static final long LONGEST_TICK_MILLIS = 1_000;

  @Mixin private TapeOptionsMixin common;

  @Override
  public Integer call() throws Exception {
    List<String> errors = new ArrayList<>();
    common.check(errors);
    if (common.tickMillis() > LONGEST_TICK_MILLIS) {
      errors.add(
          "--tick must be at most "
              + LONGEST_TICK_MILLIS
              + " ms, as an alarm is dated by its tick, was "
              + common.tickMillis());
    }
    List<Policy> policies = common.policies(errors);
    InstrumentCatalog catalog = RecordedInput.catalog(instruments, errors);
    Recordings recordings = RecordedInput.recordings("--input", input, catalog, errors);
    List<LabelRow> rows = LabelsFile.read(labels, catalog, errors);
    OutDirectory.check(out, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    // Nobody reads heartbeats and metrics here.
    GraphConfig graph = common.graph(catalog, policies).withoutHeartbeats().withoutMetrics();
    return evaluate(recordings, rows, graph);
  }

  private int evaluate(Recordings recordings, List<LabelRow> rows, GraphConfig graph)
      throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    Evaluation evaluation = new Evaluation(rows, recordings.names());
    console.println("reading the times of " + Counted.of(recordings.names().size(), "file"));
    console.flush();
    List<List<FileSpan>> groups = RecordingGroups.of(recordings.spans());
    if (groups.isEmpty()) {
      throw new Failures.Refused(List.of("--input " + input + " must have an event, has none"));
    }
    EvaluationRuns runs =
        new EvaluationRuns(
            evaluation,
            graph,
            TapeOptions.ofTick(common.tickMillis()).withBoundMillis(common.boundMillis()),
            common.parallelism(),
            common.flink());
    LocalResult all = NOTHING;
    long begun = System.nanoTime();
    for (int i = 0; i < groups.size(); i++) {
      List<String> names = groups.get(i).stream().map(FileSpan::name).toList();
      console.printf(
          "run %d of %d: %s, %s%n",
          i + 1, groups.size(), Counted.of(names.size(), "file"), names.get(0));
      console.flush();
      LocalResult result = runs.play(recordings.only(names), directory(i + 1), this::announced);
      all =
          new LocalResult(
              all.counts().plus(result.counts()),
              Math.max(all.clockMillis(), result.clockMillis()),
              // With the passes of single venues, which play the records again.
              (System.nanoTime() - begun) / 1_000_000);
    }
    clearRunsAfter(groups.size());
    new ProgressLine(console).finish(all);
    console.print(EvaluationTable.render(evaluation));
    console.println("results in " + EvaluationFiles.write(out, evaluation));
    console.flush();
    summarise(recordings, evaluation, all);
    return all.counts().addUp() ? 0 : 1;
  }

  private ProgressLine announced(String pass) {
    PrintWriter console = spec.commandLine().getOut();
    console.println("  " + pass);
    console.flush();
    return new ProgressLine(console);
  }

  private Path directory(int run) {
    return out.resolve("runs").resolve(Integer.toString(run));
  }

  /** An earlier evaluation may have had more runs. */
  private void clearRunsAfter(int runs) throws IOException {
    for (int old = runs + 1; Files.isDirectory(directory(old)); old++) {
      JsonLinesMerge.clear(directory(old));
    }
  }

  private void summarise(Recordings recordings, Evaluation evaluation, LocalResult all)
      throws IOException {
    Summary summary = new Summary("evaluate").counts(all);
    recordings.names().forEach(summary.root().putArray("files")::add);
    recordings
        .ignored()
        .forEach(
            file ->
                summary
                    .root()
                    .withArray("ignored")
                    .addObject()
                    .put("file", file.name())
                    .put("reason", file.reason()));
    EvaluationSummary.describe(evaluation, summary.root());
    summary.write(out);
  }
}
