package io.firebreak.job.local;

import io.firebreak.job.Decisions;
import io.firebreak.job.FirebreakGraph;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.GraphInputs;
import io.firebreak.job.Uids;
import io.firebreak.job.input.ClockWatermarks;
import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.input.TapeSource;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.JsonLinesSink;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Outputs;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.Ingested;
import io.firebreak.operator.Conservation;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Plays a tape through the graph on an embedded cluster and leaves one sorted file per topic.
 *
 * @param tape what is played
 * @param playing how it is played
 * @param graph what the graph is told
 * @param options where and how it runs
 */
public record LocalJob(
    Tape.Factory tape, TapeOptions playing, GraphConfig graph, LocalOptions options) {
  private static final long PROGRESS_MILLIS = 1_000;

  /** What a run says while it runs. */
  public interface Listener {
    /** Extra sinks on what the graph decides. */
    default void attach(Decisions decisions) {}

    /** The job has started. */
    default void started(JobClient job) {}

    /** Counts so far; at most once a second. */
    default void progress(RecordCounts counts, long clockMillis) {}
  }

  /** Runs to the end of the tape. */
  public LocalResult run(Listener listener) throws Exception {
    Configuration settings = LocalSettings.embedded(options.parallelism());
    settings.addAll(options.flink());
    return run(
        StreamExecutionEnvironment.createLocalEnvironment(options.parallelism(), settings),
        listener);
  }

  /** Runs to the end of the tape on a cluster that has been started, with its settings. */
  public LocalResult run(Listener listener, LocalCluster cluster) throws Exception {
    return run(cluster.environment(options.parallelism()), listener);
  }

  @SuppressWarnings("try") // closing an environment may be interrupted, and then so is the run
  private LocalResult run(StreamExecutionEnvironment created, Listener listener) throws Exception {
    JsonLinesMerge.clear(options.out());
    long startNanos = System.nanoTime();
    try (StreamExecutionEnvironment environment = created) {
      listener.attach(assemble(environment));
      JobClient job = environment.executeAsync("Firebreak");
      listener.started(job);
      JobExecutionResult result = await(job, listener);
      JsonLinesMerge.merge(options.out());
      Map<String, Object> accumulators = result.getAllAccumulatorResults();
      return new LocalResult(
          RecordCounts.of(accumulators),
          clock(accumulators),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos));
    }
  }

  Decisions assemble(StreamExecutionEnvironment environment) {
    DataStream<Ingested> market =
        environment
            .fromSource(
                new TapeSource(tape, playing),
                ClockWatermarks.strategy(),
                "tape",
                TypeInformation.of(Ingested.class))
            .uid(Uids.TAPE)
            .setParallelism(1);
    DataStream<ControlMessage> control = noMessages(environment);
    Decisions decisions = FirebreakGraph.build(new GraphInputs(market, null, control), graph);
    long from = options.fromMillis();
    DataStream<Outgoing> outgoing =
        Outputs.all(decisions, from).union(Outputs.raised(decisions, from));
    outgoing.sinkTo(new JsonLinesSink(options.out().toString())).uid(Uids.FILES).name("files");
    return decisions;
  }

  /** A tape has no control topic; its policies are in force from the start. */
  private static DataStream<ControlMessage> noMessages(StreamExecutionEnvironment environment) {
    return environment
        .fromData(new ControlMessage("", 0, ""))
        .uid(Uids.CONTROL)
        .name("control")
        .setParallelism(1)
        .filter(message -> !message.payload().isEmpty())
        .uid(Uids.CONTROL_SAID)
        .name("control said")
        .setParallelism(1);
  }

  private static JobExecutionResult await(JobClient job, Listener listener) throws Exception {
    CompletableFuture<JobExecutionResult> result = job.getJobExecutionResult();
    while (true) {
      try {
        return result.get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        report(job, listener);
      }
    }
  }

  private static void report(JobClient job, Listener listener) throws InterruptedException {
    try {
      Map<String, Object> accumulators = job.getAccumulators().get();
      listener.progress(RecordCounts.of(accumulators), clock(accumulators));
    } catch (ExecutionException | IllegalStateException e) {
      // The job, and with it its cluster, ended in between; its result says how.
    }
  }

  private static long clock(Map<String, Object> accumulators) {
    return accumulators.get(Conservation.CLOCK) instanceof Long value ? value : Long.MIN_VALUE;
  }
}
