package io.firebreak.job.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.job.bench.BenchMarket;
import io.firebreak.job.bench.Contest;
import io.firebreak.job.bench.FastLaneRun;
import io.firebreak.job.bench.KafkaContest;
import io.firebreak.job.bench.LocalBroker;
import io.firebreak.job.bench.MemoryContest;
import io.firebreak.job.bench.Round;
import io.firebreak.job.bench.Standing;
import io.firebreak.job.bench.rolling.RollingContest;
import io.firebreak.job.bench.rolling.RollingStanding;
import io.firebreak.job.report.Summary;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
      "Both take turns, after two rounds that do not count; medians and ratios of one run.",
      "A run that loses an event, or finds one late, fails: it would be fast for no merit.",
      "Row volatility: rolling volatility (5 min by 1 s) as Firebreak computes it, against sliding"
          + " windows and Flink SQL HOP, results equal to 1e-9.",
      "Row fast-lane: the live job on Kafka at --rate trades a second, from a trade that leaves its"
          + " band to its provisional signal, both as the broker stamps them."
    })
final class BenchCommand implements Callable<Integer> {
  /** The compiler is busy with the first two. */
  private static final int WARM_UPS = 2;

  private static final String CLASS_PATH = "firebreak.kafka.classpath";

  private final List<Standing> standings = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Option(
      names = "--row",
      paramLabel = "kafka|memory|volatility|fast-lane|all",
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
      defaultValue = "1000000",
      description =
          "Events of a run, 10000 to 5000000 (default ${DEFAULT-VALUE}). The start of a job is"
              + " measured with it, alike in both: fewer than a million flatter the ratio. The row"
              + " volatility plays four times as many, so that its windows are full.")
  private int events;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "5000",
      description =
          "Trades a second of the row fast-lane, 100 to 100000 (default ${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--checkpoint-seconds",
      paramLabel = "N",
      defaultValue = "30",
      description =
          "Time between checkpoints of the row fast-lane, 1 to 600 (default ${DEFAULT-VALUE})."
              + " While one is taken, tasks wait for processors.")
  private int checkpointSeconds;

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
    TapeOptionsMixin.range("--rate", rate, 100, 100_000, errors);
    TapeOptionsMixin.range("--checkpoint-seconds", checkpointSeconds, 1, 600, errors);
    TapeOptionsMixin.range("--parallelism", parallelism, 1, 128, errors);
    if (!List.of("kafka", "memory", "volatility", "fast-lane", "all").contains(row)) {
      errors.add("--row must be kafka, memory, volatility, fast-lane or all, was " + row);
    }
    boolean onKafka = asked("kafka") || asked("fast-lane");
    if (onKafka && bootstrap == null && !brokerCanBeStarted()) {
      errors.add(
          "--bootstrap must name a broker where none can be started, was empty; or run"
              + " deploy/firebreak, which can start one");
    }
    OutDirectory.check(out, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    Summary summary = new Summary("bench");
    machine(summary.root().putObject("machine"));
    BenchMarket market = new BenchMarket(seed, events);
    if (asked("memory")) {
      measure(new MemoryContest(market, parallelism), summary);
    }
    if (onKafka) {
      measureOnKafka(market, summary);
    }
    if (!standings.isEmpty()) {
      conclude();
    }
    if (asked("volatility")) {
      measureVolatility(summary);
    }
    summary.write(out);
    return 0;
  }

  private boolean asked(String name) {
    return row.equals(name) || row.equals("all");
  }

  private void measureVolatility(Summary summary) throws Exception {
    // Windows are full after three million events.
    RollingContest contest = new RollingContest(4L * events, parallelism);
    VolatilityRow volatility = new VolatilityRow(contest, console());
    RollingStanding standing = volatility.measure(WARM_UPS, rounds);
    standing.describe(summary.root().putObject("volatility"));
    volatility.conclude(standing);
  }

  private void measureOnKafka(BenchMarket market, Summary summary) throws Exception {
    if (bootstrap != null) {
      measureOnKafka(market, bootstrap, summary);
      return;
    }
    try (LocalBroker broker = LocalBroker.start(Path.of(System.getProperty(CLASS_PATH, "")))) {
      measureOnKafka(market, broker.bootstrap(), summary);
    }
  }

  private void measureOnKafka(BenchMarket market, String broker, Summary summary) throws Exception {
    if (asked("fast-lane")) {
      Duration checkpoints = Duration.ofSeconds(checkpointSeconds);
      FastLaneRun run = new FastLaneRun(broker, rate, parallelism, checkpoints);
      new FastLaneRow(run, console()).measure(summary);
    }
    if (asked("kafka")) {
      measureKafka(market, broker, summary);
    }
  }

  private void measureKafka(BenchMarket market, String broker, Summary summary) throws Exception {
    try (KafkaContest contest = new KafkaContest(market, parallelism, broker)) {
      console().println("kafka: writing " + market.events() + " events ...");
      console().flush();
      contest.prepare();
      measure(contest, summary);
    }
  }

  private void measure(Contest contest, Summary summary) throws Exception {
    List<Round> counted = new ArrayList<>();
    for (int number = 1 - WARM_UPS; number <= rounds; number++) {
      // The one that begins has the colder machine: they take turns in that too.
      boolean fullFirst = number % 2 == 0;
      double first = rate(contest, fullFirst);
      double second = rate(contest, !fullFirst);
      Round round = fullFirst ? new Round(first, second) : new Round(second, first);
      report(contest, number, round);
      if (number > 0) {
        counted.add(round);
      }
    }
    Standing standing = new Standing(contest.name(), contest.events(), counted);
    standing.describe(summary.root().putObject(contest.name()));
    standings.add(standing);
  }

  private void report(Contest contest, int number, Round round) {
    console()
        .printf(
            Locale.ROOT,
            "%-6s %s: full %,.0f events/s, bare %,.0f events/s, ratio %.2f%n",
            contest.name(),
            number < 1 ? "warm-up, not counted" : "round " + number + " of " + rounds,
            round.full(),
            round.bare(),
            round.ratio());
    console().flush();
  }

  private void conclude() {
    console()
        .printf(
            Locale.ROOT,
            "%nmedian (min .. max) of %d rounds, events/s; %d cores, Java %s, heap %d MB,"
                + " parallelism %d%n",
            rounds,
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            Runtime.getRuntime().maxMemory() >> 20,
            parallelism);
    line("row", "full", "bare", "ratio");
    for (Standing standing : standings) {
      line(
          standing.name(),
          standing.full().text("%,.0f"),
          standing.bare().text("%,.0f"),
          standing.ratio().text("%.2f"));
    }
    console().flush();
  }

  private void line(String name, String full, String bare, String ratio) {
    console().printf("%-8s%-36s%-36s%s%n", name, full, bare, ratio);
  }

  private static boolean brokerCanBeStarted() {
    return Files.exists(Path.of(System.getProperty(CLASS_PATH, "-")));
  }

  private PrintWriter console() {
    return spec.commandLine().getOut();
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
  }
}
