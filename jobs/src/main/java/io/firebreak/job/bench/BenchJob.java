package io.firebreak.job.bench;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.Decisions;
import io.firebreak.job.FirebreakGraph;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.GraphInputs;
import io.firebreak.job.Uids;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Outputs;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.Ingested;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.util.List;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What both contests share: the settings, the full graph, and the bare one. */
final class BenchJob {
  static final TickGrid GRID = new TickGrid(250);

  /** The bare pipeline writes one event in this many, as sparse as decisions are. */
  private static final int THINNED = 64;

  private BenchJob() {}

  /**
   * Runs a pipeline to its end and returns its net run time in milliseconds.
   *
   * @throws IllegalStateException if an event took no part: what is dropped as late or as unusable
   *     is dropped fast, and would flatter the rate
   */
  static long run(StreamExecutionEnvironment environment, Contest contest) throws Exception {
    JobExecutionResult result = environment.execute("bench " + contest.name());
    RecordCounts counts = RecordCounts.of(result.getAllAccumulatorResults());
    if (counts.good() + counts.duplicate() != contest.events()) {
      throw new IllegalStateException(
          "all " + contest.events() + " events must take part, was " + counts);
    }
    return Math.max(1, result.getNetRuntime());
  }

  static StreamExecutionEnvironment environment(int parallelism) {
    return StreamExecutionEnvironment.createLocalEnvironment(
        parallelism, LocalSettings.embedded(parallelism));
  }

  static DataStream<Outgoing> full(
      StreamExecutionEnvironment environment,
      DataStream<Ingested> market,
      DataStream<Ingested> clock) {
    DataStream<ControlMessage> control =
        environment
            .fromData(new ControlMessage("", 0, ""))
            .uid(Uids.CONTROL)
            .setParallelism(1)
            .filter(message -> !message.payload().isEmpty())
            .uid(Uids.CONTROL_SAID)
            .setParallelism(1);
    GraphConfig graph =
        new GraphConfig(
            GRID, InstrumentCatalog.inferred(), List.of(Policy.v0()), new PolicyDocuments());
    Decisions decisions = FirebreakGraph.build(new GraphInputs(market, clock, control), graph);
    return Outputs.all(decisions, Long.MIN_VALUE).union(Outputs.raised(decisions, Long.MIN_VALUE));
  }

  static DataStream<Outgoing> bare(DataStream<Ingested> market) {
    return market
        .filter(input -> input.kind() == Ingested.Kind.EVENT)
        .uid("bench-events-v1")
        .keyBy(input -> input.event().instrumentKey())
        .process(new Thinned(THINNED))
        .returns(TypeInformation.of(Outgoing.class))
        .uid("bench-thinned-v1");
  }
}
