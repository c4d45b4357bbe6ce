package io.firebreak.job.cli;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.input.SourcePosition;
import io.firebreak.job.input.StreamTape;
import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.LocalOptions;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.report.DayTable;
import io.firebreak.job.report.FallCover;
import io.firebreak.job.report.Summary;
import io.firebreak.policy.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays recorded markets through the job. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plays recorded markets through the job into files.",
      "Files of columns (.csv): trades_*, bars_*, closes_*, books_*, liquidations_*, iv_*, options_*, and all"
          + " of Tardis; recognised by name and header. Files of messages (.jsonl, .ndjson, .json):"
          + " Tardis, cryptofeed or native, recognised by content. Each may be .gz or .zst. The same"
          + " input gives the same files, byte for byte, at any parallelism and on both state"
          + " backends.",
      "Exit code: 0 done, 1 failed or nothing of the input was good, 2 wrong use."
    })
final class ReplayCommand implements Callable<Integer> {
  /** Smallest fall of an asset, as a fraction, for which its haircut is looked at. */
  private static final double LEAST_FALL = 0.05;

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "DIR|-",
      description = "Directory (searched through) or file of recordings; - is standard input.")
  private Path input;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description =
          "Read standard input as a file of this name, for example trades_x.csv.gz: columns, Avro"
              + " and what is compressed. Without it, standard input holds messages.")
  private String as;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Directory of the results: one sorted JSON-lines file a topic, summary.json.")
  private Path out;

  @Option(
      names = "--instruments",
      paramLabel = "FILE",
      description = "Instruments in YAML; without it they are inferred from venue and symbol.")
  private Path instruments;

  @Option(
      names = "--history",
      paramLabel = "DIR",
      description = "Recordings from before the input: they fill slow state, nothing is written.")
  private Path history;

  @Option(
      names = "--exclude",
      paramLabel = "FILE",
      description = "Late records of an earlier run (its late.jsonl), to be left out.")
  private Path exclude;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      defaultValue = "max",
      description = "Event time over wall time, or max (default).")
  private String speed;

  @Option(
      names = "--heartbeats",
      description = "Write heartbeats too; years of recordings give millions of them.")
  private boolean heartbeats;

  @Option(
      names = "--metrics",
      description = "Write the measures of each asset and of the market, one line a second each.")
  private boolean metrics;

  @Mixin private ChartsMixin charts;

  @Mixin private TapeOptionsMixin common;

  @Override
  public Integer call() throws Exception {
    List<String> errors = new ArrayList<>();
    common.check(errors);
    List<Policy> policies = common.policies(errors);
    InstrumentCatalog catalog = RecordedInput.catalog(instruments, errors);
    double factor = Speed.parse(speed, errors);
    Set<SourcePosition> excluded = ExcludedRecords.read(exclude, errors);
    ReplayInput played = input(catalog, errors);
    Recordings before =
        history == null ? null : RecordedInput.recordings("--history", history, catalog, errors);
    OutDirectory.check(out, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    return play(played, before, policies, catalog, playing(factor, excluded));
  }

  private TapeOptions playing(double factor, Set<SourcePosition> excluded) {
    return TapeOptions.ofTick(common.tickMillis())
        .withBoundMillis(common.boundMillis())
        .withSpeed(factor)
        .withExcluded(excluded);
  }

  private int play(
      ReplayInput played,
      Recordings before,
      List<Policy> policies,
      InstrumentCatalog catalog,
      TapeOptions playing)
      throws Exception {
    var console = spec.commandLine().getOut();
    console.println("playing " + played.what());
    played
        .ignored()
        .forEach(file -> console.println("ignored " + file.name() + ": " + file.reason()));
    Tape.Factory tape = before == null ? played.tape() : new HistoryThen(before, played.tape());
    long from = before == null ? Long.MIN_VALUE : HistoryThen.firstMillis(played.tape());
    LocalJob job =
        new LocalJob(
            tape,
            playing,
            graph(catalog, policies),
            new LocalOptions(out, common.parallelism(), from, common.flink()));
    ProgressLine listener =
        new ProgressLine(console, DayBook.of(policies, from), charts.book(policies, from));
    LocalResult result =
        PartialResults.ifStopped(out, spec.commandLine().getErr(), () -> job.run(listener));
    listener.finish(result);
    UnreadRecords.words(result.counts(), out).forEach(console::println);
    console.print(DayTable.render(listener.book()));
    SortedMap<String, FallCover> falls = FallCover.of(listener.book(), LEAST_FALL);
    console.print(FallCover.render(falls));
    Summary summary = new Summary("replay").counts(result).assets(listener.book()).falls(falls);
    played.names().forEach(summary.root().putArray("files")::add);
    played
        .ignored()
        .forEach(
            file ->
                summary
                    .root()
                    .withArray("ignored")
                    .addObject()
                    .put("file", file.name())
                    .put("reason", file.reason()));
    summary.write(out);
    charts.write(out, listener, console);
    console.println("results in " + out);
    console.flush();
    return result.counts().addUp() && result.counts().good() > 0 ? 0 : 1;
  }

  private GraphConfig graph(InstrumentCatalog catalog, List<Policy> policies) {
    GraphConfig all = common.graph(catalog, policies);
    GraphConfig graph = metrics ? all : all.withoutMetrics();
    return heartbeats ? graph : graph.withoutHeartbeats();
  }

  private void checkName(boolean stream, List<String> errors) {
    if (!stream) {
      errors.add("--as names what standard input holds and needs --input -, was --input " + input);
    }
    StreamTape.nameFault(as).ifPresent(fault -> errors.add("--as " + fault));
  }

  private ReplayInput input(InstrumentCatalog catalog, List<String> errors) {
    boolean stream = input.toString().equals(ReplayInput.STANDARD_INPUT);
    if (as != null) {
      checkName(stream, errors);
    }
    if (!stream) {
      Recordings found = RecordedInput.recordings("--input", input, catalog, errors);
      return found == null ? null : ReplayInput.of(found, input);
    }
    if (history != null) {
      // Where history ends is known when the input has been read once already.
      errors.add("--history needs an --input that can be read twice, was standard input");
    }
    StreamTape tape = StreamTape.standardInput(as, catalog);
    if (errors.isEmpty()) {
      begin(tape, errors);
    }
    return ReplayInput.of(tape);
  }

  private static void begin(StreamTape tape, List<String> errors) {
    try {
      tape.begin();
    } catch (IOException | IllegalArgumentException e) {
      errors.add("--input - " + e.getMessage());
    }
  }
}
