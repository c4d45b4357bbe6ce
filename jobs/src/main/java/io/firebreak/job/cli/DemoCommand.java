package io.firebreak.job.cli;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.input.EventTape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.LocalOptions;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.report.DayTable;
import io.firebreak.job.report.Summary;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The embedded default: a simulated crash day with the Flink UI. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plays a simulated crash day faster than real time, with the Flink UI.",
      "Six assets on three venues: calm, a shock, a liquidation cascade, USDE at 0.65 on one venue"
          + " only, recovery. Every decision is told as it is made; a table ends it."
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out/demo",
      description = "Directory of the results (default ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the market; the same seed is the same day (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      defaultValue = "150",
      description = "Event time over wall time, or max (default ${DEFAULT-VALUE}: 2.5 minutes).")
  private String speed;

  @Option(
      names = "--ui-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      description = "Port of the Flink UI; the next free one if taken (default ${DEFAULT-VALUE}).")
  private int uiPort;

  @Mixin private TapeOptionsMixin common;

  @Override
  public Integer call() throws Exception {
    List<String> errors = new ArrayList<>();
    common.check(errors);
    TapeOptionsMixin.range("--ui-port", uiPort, 0, 65_000, errors);
    List<Policy> policies = common.policies(errors);
    double factor = Speed.parse(speed, errors);
    OutDirectory.check(out, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    return play(policies, factor);
  }

  private int play(List<Policy> policies, double factor) throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    SimulationConfig market = SimulationConfig.crashDay().withSeed(seed);
    TapeOptions playing =
        TapeOptions.ofTick(common.tickMillis())
            .withBoundMillis(common.boundMillis())
            .withSpeed(factor);
    LocalJob job =
        new LocalJob(
            new EventTape(() -> new SimulatedMarket(market)),
            playing,
            common.graph(InstrumentCatalog.inferred(), policies),
            new LocalOptions(out, common.parallelism(), Long.MIN_VALUE, flink(console)));
    Narrator narrator = new Narrator(console);
    LocalResult result = job.run(narrator);
    narrator.finish(result);
    console.print(DayTable.render(narrator.book()));
    new Summary("demo").counts(result).assets(narrator.book()).write(out);
    console.println("results in " + out);
    console.flush();
    return result.counts().addUp() ? 0 : 1;
  }

  private Configuration flink(PrintWriter console) throws IOException {
    int port = UiPort.free(uiPort);
    Configuration flink = common.flink();
    flink.set(RestOptions.BIND_PORT, Integer.toString(port));
    flink.set(RestOptions.PORT, port);
    flink.set(RestOptions.BIND_ADDRESS, "localhost");
    console.println("Flink UI: http://localhost:" + port + " while it runs");
    console.flush();
    return flink;
  }
}
