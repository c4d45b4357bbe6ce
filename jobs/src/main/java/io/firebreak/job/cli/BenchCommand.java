package io.firebreak.job.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.job.bench.BenchMarket;
import io.firebreak.job.bench.Contest;
import io.firebreak.job.bench.KafkaContest;
import io.firebreak.job.bench.LocalBroker;
import io.firebreak.job.bench.MemoryContest;
import io.firebreak.job.bench.Round;
import io.firebreak.job.report.Summary;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the pipeline. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Throughput of the full pipeline, and its share of the same source -> keyBy -> sink without"
          + " Firebreak.",
      "Both take turns, after one round that does not count; medians and ratios of one run."
    })
final class BenchCommand implements Callable<Integer> {
  private static final String CLASS_PATH = "firebreak.kafka.classpath";

  @Spec private CommandSpec spec;

  @Option(
      names = "--row",
      paramLabel = "kafka|memory|all",
      defaultValue = "all",
      description = "What is measured (default ${DEFAULT-VALUE}).")
  private String row;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Counted rounds, 1 to 50 (default ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "500000",
      description = "Events of a round, 10000 to 5000000 (default ${DEFAULT-VALUE}).")
  private int events;

  @Option(
      names = "--parallelism",
      paramLabel = "P",
      defaultValue = "2",
      description = "Parallelism, 1 to 128 (default ${DEFAULT-VALUE}).")
  private int parallelism;

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "A Kafka broker; without it one is started for the run in its own process.")
  private String bootstrap;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the market (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out/bench",
      description = "Directory of summary.json (default ${DEFAULT-VALUE}).")
  private Path out;

  @Override
  public Integer call() throws Exception {
    List<String> errors = new ArrayList<>();
    TapeOptionsMixin.range("--rounds", rounds, 1, 50, errors);
    TapeOptionsMixin.range("--events", events, 10_000, 5_000_000, errors);
    TapeOptionsMixin.range("--parallelism", parallelism, 1, 128, errors);
    if (!List.of("kafka", "memory", "all").contains(row)) {
      errors.add("--row must be kafka, memory or all, was " + row);
    }
    OutDirectory.check(out, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    Summary summary = new Summary("bench");
    machine(summary.root().putObject("machine"));
    BenchMarket market = new BenchMarket(seed, events);
    if (!row.equals("kafka")) {
      measure(new MemoryContest(market, parallelism), summary);
    }
    if (!row.equals("memory")) {
      measureKafka(market, summary);
    }
    summary.write(out);
    return 0;
  }

  private void measureKafka(BenchMarket market, Summary summary) throws Exception {
    if (bootstrap != null) {
      measureKafka(market, bootstrap, summary);
      return;
    }
    try (LocalBroker broker = LocalBroker.start(Path.of(System.getProperty(CLASS_PATH, "")))) {
      measureKafka(market, broker.bootstrap(), summary);
    }
  }

  private void measureKafka(BenchMarket market, String broker, Summary summary) throws Exception {
    KafkaContest contest = new KafkaContest(market, parallelism, broker);
    spec.commandLine().getOut().println("kafka: writing " + market.events() + " events ...");
    contest.prepare();
    measure(contest, summary);
  }

  private void measure(Contest contest, Summary summary) throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    List<Round> counted = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Round result = new Round(rate(contest, true), rate(contest, false));
      console.printf(
          "%s round %d%s: full %,.0f events/s, bare %,.0f events/s, ratio %.2f%n",
          contest.name(),
          round,
          round == 0 ? " (warm-up)" : "",
          result.full(),
          result.bare(),
          result.ratio());
      console.flush();
      if (round > 0) {
        counted.add(result);
      }
    }
    conclude(contest, counted, summary);
  }

  private void conclude(Contest contest, List<Round> rounds, Summary summary) {
    List<Double> full = rounds.stream().map(Round::full).sorted().toList();
    List<Double> bare = rounds.stream().map(Round::bare).sorted().toList();
    List<Double> ratio = rounds.stream().map(Round::ratio).sorted().toList();
    spec.commandLine()
        .getOut()
        .printf(
            "%s median: full %,.0f events/s, bare %,.0f events/s, ratio %.2f (min %.2f, max %.2f)%n",
            contest.name(),
            Round.median(full),
            Round.median(bare),
            Round.median(ratio),
            ratio.get(0),
            ratio.get(ratio.size() - 1));
    summary
        .root()
        .putObject(contest.name())
        .put("events", contest.events())
        .put("rounds", rounds.size())
        .put("fullPerSecond", Round.median(full))
        .put("barePerSecond", Round.median(bare))
        .put("ratio", Round.median(ratio))
        .put("ratioMin", ratio.get(0))
        .put("ratioMax", ratio.get(ratio.size() - 1));
  }

  private static double rate(Contest contest, boolean full) throws Exception {
    return contest.events() * 1e3 / contest.millis(full);
  }

  private void machine(ObjectNode machine) {
    machine
        .put("cores", Runtime.getRuntime().availableProcessors())
        .put("java", System.getProperty("java.runtime.version"))
        .put("maxHeapBytes", Runtime.getRuntime().maxMemory())
        .put("parallelism", parallelism);
    boolean startable = Files.exists(Path.of(System.getProperty(CLASS_PATH, "-")));
    if (!row.equals("memory") && bootstrap == null && !startable) {
      throw new Failures.Refused(
          List.of("--bootstrap is needed where no broker can be started: run deploy/firebreak"));
    }
  }
}
