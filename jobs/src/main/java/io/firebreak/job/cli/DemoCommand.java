package io.firebreak.job.cli;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.input.SimulatedTape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.LocalCluster;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.LocalOptions;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.report.DayTable;
import io.firebreak.job.report.Summary;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a simulated crash day, with the Flink UI beside it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plays a simulated crash day through the job, faster than it happens, and tells what is"
          + " decided. Needs no server and no data; the Flink UI shows the job meanwhile.",
      "Three venues trade BTC, ETH, SOL, AVAX, LINK, USDE; half-way a fall sets off liquidations."
    })
final class DemoCommand implements Callable<Integer> {
  private static final double HOUR_MILLIS = 3_600_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      defaultValue = "144",
      description =
          "Event time over wall time, or max (default ${DEFAULT-VALUE}: 6 h in 2.5 minutes).")
  private String speed;

  @Option(
      names = "--hours",
      paramLabel = "H",
      defaultValue = "6",
      description = "Length of the day, 0.5 to 24 hours; the shock is half-way (default 6).")
  private double hours;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the market; the same seed is the same day (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out/demo",
      description = "Directory of the results (default ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--ui-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      description =
          "Port of the Flink UI, 0 to 65535; 0 is any free one, and where it is taken the next"
              + " free one is used (default ${DEFAULT-VALUE}).")
  private int uiPort;

  @Option(
      names = "--keep-ui",
      description = "Keep the Flink UI up after the end, until Enter or Ctrl-C.")
  private boolean keepUi;

  @Mixin private ChartsMixin charts;

  @Mixin private TapeOptionsMixin common;

  @Override
  public Integer call() throws Exception {
    List<String> errors = new ArrayList<>();
    common.check(errors);
    List<Policy> policies = common.policies(errors);
    double factor = Speed.parse(speed, errors);
    TapeOptionsMixin.range("--ui-port", uiPort, 0, 65_535, errors);
    if (!(hours >= 0.5 && hours <= 24)) {
      errors.add("--hours must be in [0.5, 24], was " + hours);
    }
    OutDirectory.check(out, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    LocalJob job =
        new LocalJob(
            new SimulatedTape(market()),
            TapeOptions.ofTick(common.tickMillis())
                .withBoundMillis(common.boundMillis())
                .withSpeed(factor),
            common.graph(InstrumentCatalog.inferred(), policies).withoutMetrics(),
            new LocalOptions(out, common.parallelism(), Long.MIN_VALUE, common.flink()));
    try (LocalCluster cluster = LocalCluster.start(common.parallelism(), common.flink(), uiPort)) {
      return play(job, cluster, policies);
    }
  }

  private SimulationConfig market() {
    long millis = Math.round(hours * HOUR_MILLIS);
    return SimulationConfig.crashDay()
        .withSeed(seed)
        .withDurationMillis(millis)
        .withShockAtMillis(millis / 2);
  }

  private int play(LocalJob job, LocalCluster cluster, List<Policy> policies) throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    int port = cluster.address().getPort();
    if (uiPort != 0 && port != uiPort) {
      console.println("port " + uiPort + " is taken, the Flink UI is at " + port);
    }
    console.println("Flink UI: " + cluster.address());
    console.println("a simulated day of " + hours + " h, seed " + seed + "; all times UTC");
    DemoConsole listener =
        new DemoConsole(
            console, DayBook.of(policies, Long.MIN_VALUE), charts.book(policies, Long.MIN_VALUE));
    LocalResult result =
        PartialResults.ifStopped(
            out, spec.commandLine().getErr(), () -> job.run(listener, cluster));
    listener.tellRest();
    listener.finish(result);
    console.println();
    console.print(DayTable.render(listener.book()));
    Summary summary = new Summary("demo").counts(result).assets(listener.book());
    summary.root().put("seed", seed).put("hours", hours);
    summary.write(out);
    charts.write(out, listener, console);
    console.println("results in " + out.toAbsolutePath().normalize() + ", start with summary.json");
    console.flush();
    if (keepUi) {
      keepUp(console, cluster);
    }
    return result.counts().addUp() ? 0 : 1;
  }

  /** Until Enter; where there is no input at all, until the process is ended. */
  private static void keepUp(PrintWriter console, LocalCluster cluster)
      throws IOException, InterruptedException {
    console.println("Flink UI stays at " + cluster.address() + "; Enter or Ctrl-C ends it");
    console.flush();
    if (System.in.read() < 0) {
      Thread.currentThread().join();
    }
  }
}
