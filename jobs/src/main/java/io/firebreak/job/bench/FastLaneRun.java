package io.firebreak.job.bench;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.bench.AppendTimes.Raised;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.live.JobConfig;
import io.firebreak.job.live.LiveJob;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.job.local.TemporaryDirectory;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The live job, as it is submitted, between topics of a real broker, and how long it takes from the
 * record of a trade in its topic to the provisional signal in its own. The broker stamps both when
 * it appends them, so that one clock measures.
 *
 * @param bootstrap the broker
 * @param perSecond trades a second
 * @param parallelism of the job
 * @param checkpoints time from one to the next
 * @param prefix of the topics, made for this run
 */
public record FastLaneRun(
    String bootstrap, int perSecond, int parallelism, Duration checkpoints, String prefix) {
  private static final int PARTITIONS = 4;

  /** Behind the wall clock, as the job's default is. */
  static final long CLOCK_LAG_MILLIS = 500;

  /** On topics of its own, whatever earlier runs have left on the broker. */
  public FastLaneRun(String bootstrap, int perSecond, int parallelism, Duration checkpoints) {
    this(bootstrap, perSecond, parallelism, checkpoints, "bench-lane-" + UUID.randomUUID() + ".");
  }

  /** Runs the job through all phases and measures. */
  public FastLaneStanding measure() throws Exception {
    createTopics();
    LiveJob live = new LiveJob(config(), graph());
    List<String> errors = live.prepare();
    if (!errors.isEmpty()) {
      throw new IllegalStateException(String.join("; ", errors));
    }
    try (TemporaryDirectory directory = TemporaryDirectory.create("firebreak-checkpoints")) {
      StreamExecutionEnvironment environment =
          StreamExecutionEnvironment.createLocalEnvironment(parallelism, settings(directory));
      live.assemble(environment);
      return standing(trade(environment.executeAsync("bench fast lane")));
    }
  }

  /** How long it takes, in milliseconds, but for its start. */
  public long wholeMillis() {
    return phases().end();
  }

  private FastLaneStanding standing(long begin) {
    AppendTimes times = new AppendTimes(bootstrap);
    List<Raised> raised = times.raised(market(), prefix + Topic.PROVISIONAL.topicName());
    long counted = begin + phases().countedFrom();
    long crash = begin + phases().crashFrom();
    return new FastLaneStanding(
        perSecond,
        between(raised, begin, counted),
        between(raised, counted, crash),
        between(raised, crash, Long.MAX_VALUE),
        Latencies.of(times.decided(prefix + Topic.SIGNALS.topicName(), CLOCK_LAG_MILLIS, counted)));
  }

  private static Latencies between(List<Raised> raised, long fromMillis, long toMillis) {
    return Latencies.of(
        raised.stream()
            .filter(one -> one.tradedMillis() >= fromMillis && one.tradedMillis() < toMillis)
            .map(Raised::tookMillis)
            .toList());
  }

  private long trade(JobClient job) throws Exception {
    try {
      long begin = new LaneMarket(bootstrap, market(), perSecond, phases()).trade();
      // What was raised last is still on its way.
      Thread.sleep(2_000);
      return begin;
    } finally {
      job.cancel().get();
    }
  }

  private LanePhases phases() {
    return LanePhases.of(checkpoints);
  }

  private Configuration settings(TemporaryDirectory directory) {
    Configuration settings = LocalSettings.embedded(parallelism);
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, checkpoints);
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, directory.uri());
    return settings;
  }

  private String market() {
    return prefix + "market";
  }

  private void createTopics() throws ExecutionException, InterruptedException {
    Map<String, String> stamped = Map.of("message.timestamp.type", "LogAppendTime");
    List<NewTopic> topics = new ArrayList<>();
    for (String name :
        List.of(
            market(), prefix + Topic.PROVISIONAL.topicName(), prefix + Topic.SIGNALS.topicName())) {
      topics.add(new NewTopic(name, PARTITIONS, (short) 1).configs(stamped));
    }
    topics.add(new NewTopic(prefix + "control", 1, (short) 1));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(topics).all().get();
    }
  }

  private JobConfig config() {
    List<String> errors = new ArrayList<>();
    JobConfig config =
        JobConfig.read(
            """
            name: bench-fast-lane
            kafka: {bootstrap: "%s"}
            topics: {market: ["%s"], control: "%scontrol", start: earliest, outputPrefix: "%s"}
            time: {clockLagMillis: %d}
            """
                .formatted(bootstrap, market(), prefix, prefix, CLOCK_LAG_MILLIS),
            errors);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(String.join("; ", errors));
    }
    return config;
  }

  private static GraphConfig graph() {
    return new GraphConfig(
        BenchJob.GRID, InstrumentCatalog.inferred(), List.of(Policy.v0()), new PolicyDocuments());
  }
}
