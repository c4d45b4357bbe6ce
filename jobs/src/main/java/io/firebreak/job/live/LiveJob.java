package io.firebreak.job.live;

import io.firebreak.job.Decisions;
import io.firebreak.job.FirebreakGraph;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.GraphInputs;
import io.firebreak.job.Uids;
import io.firebreak.job.input.ClockWatermarks;
import io.firebreak.job.kafka.ClockSource;
import io.firebreak.job.kafka.KafkaConnection;
import io.firebreak.job.kafka.KafkaInputs;
import io.firebreak.job.kafka.KafkaOutputs;
import io.firebreak.job.kafka.KafkaTopics;
import io.firebreak.job.kafka.MarketFeed;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Outputs;
import io.firebreak.job.output.Topic;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.Ingested;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The graph between Kafka topics.
 *
 * @param config sources, sinks and times
 * @param graph what the graph is told
 */
public record LiveJob(JobConfig config, GraphConfig graph) {

  /**
   * Every reason why the job cannot start: brokers, topics, what the feeds name; makes the outputs
   * that are missing.
   */
  public List<String> prepare() {
    List<String> errors = new ArrayList<>();
    config
        .allFeeds()
        .forEach((name, feed) -> feed.reader(name, graph.catalog().profiles(), errors));
    if (!errors.isEmpty()) {
      return errors;
    }
    return KafkaTopics.defaults()
        .ensure(
            connection(),
            config.allFeeds().values().stream().map(FeedConfig::marketTopics).toList(),
            config.topics().control(),
            config.shadow());
  }

  /** Builds the job; the environment says where it runs. */
  public void assemble(StreamExecutionEnvironment environment) {
    flushAtOnce(environment);
    DataStream<Ingested> market =
        config.allFeeds().entrySet().stream()
            .map(feed -> source(environment, feed.getKey(), feed.getValue()))
            .reduce(DataStream::union)
            .orElseThrow();
    DataStream<Ingested> clock =
        environment
            .fromSource(
                new ClockSource(graph.grid(), config.time().clockLagMillis()),
                ClockWatermarks.strategy(),
                "clock",
                TypeInformation.of(Ingested.class))
            .uid(Uids.CLOCK)
            .setParallelism(1);
    DataStream<ControlMessage> control =
        environment
            .fromSource(
                KafkaInputs.control(connection(), config.topics().control()),
                KafkaInputs.controlWatermarks(),
                "control",
                TypeInformation.of(ControlMessage.class))
            .uid(Uids.CONTROL)
            .setParallelism(1);
    sink(FirebreakGraph.build(new GraphInputs(market, clock, control), graph));
  }

  /**
   * A tick is decided stage after stage, and Flink's default lets a record wait for 100 ms before
   * each of them: a second in all. Unless the cluster is configured otherwise.
   */
  public static void flushAtOnce(StreamExecutionEnvironment environment) {
    if (environment.getConfiguration().getOptional(ExecutionOptions.BUFFER_TIMEOUT).isEmpty()) {
      environment.setBufferTimeout(0);
    }
  }

  private DataStream<Ingested> source(
      StreamExecutionEnvironment environment, String name, FeedConfig feed) {
    List<String> errors = new ArrayList<>();
    MarketFeed from =
        new MarketFeed(
            Uids.nameOf(Uids.feed(name)),
            feed.marketTopics(),
            feed.reader(name, graph.catalog().profiles(), errors),
            feed.maxAheadMillis());
    if (!errors.isEmpty()) {
      throw new IllegalStateException(String.join("; ", errors));
    }
    return environment
        .fromSource(
            KafkaInputs.marketEvents(connection(), from),
            KafkaInputs.marketWatermarks(feed.boundMillis(), feed.idleMillis()),
            from.name(),
            TypeInformation.of(Ingested.class))
        .uid(Uids.feed(name));
  }

  private void sink(Decisions decisions) {
    // A sink of its own, so that nothing stands between the fast lane and its topic.
    Outputs.raised(decisions, Long.MIN_VALUE)
        .sinkTo(KafkaOutputs.prompt(connection()))
        .uid(Uids.KAFKA_PROVISIONAL)
        .name("kafka provisional");
    DataStream<Outgoing> outgoing = Outputs.all(decisions, Long.MIN_VALUE);
    if (!config.exactlyOnceDecisions()) {
      KafkaOutputs.promptRevised(outgoing, connection());
      return;
    }
    KafkaOutputs.promptRevised(
        outgoing
            .filter(record -> record.topic() != Topic.DECISIONS)
            .uid(Uids.KAFKA_PROMPT)
            .name("prompt"),
        connection());
    outgoing
        .filter(record -> record.topic() == Topic.DECISIONS)
        .uid(Uids.KAFKA_AUDIT)
        .name("audit")
        .sinkTo(KafkaOutputs.exactlyOnce(connection(), config.name() + "-decisions"))
        .uid(Uids.KAFKA_DECISIONS)
        .name("kafka decisions");
  }

  /** Its brokers and the prefix of its outputs. */
  public KafkaConnection connection() {
    return new KafkaConnection(
        config.kafka().bootstrap(),
        config.kafka().groupId(),
        config.topics().outputPrefix(),
        config.kafka().discoveryMillis(),
        config.kafka().properties());
  }
}
