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
import io.firebreak.job.kafka.MarketTopics;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Outputs;
import io.firebreak.job.output.Topic;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.Ingested;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The graph between Kafka topics.
 *
 * @param config sources, sinks and times
 * @param graph what the graph is told
 */
public record LiveJob(JobConfig config, GraphConfig graph) {

  /** Every reason why the job cannot start: brokers, topics; makes the outputs that are missing. */
  public List<String> prepare() {
    return KafkaTopics.defaults().ensure(connection(), market(), config.topics().control());
  }

  /** Builds the job; the environment says where it runs. */
  public void assemble(StreamExecutionEnvironment environment) {
    DataStream<Ingested> market =
        environment
            .fromSource(
                KafkaInputs.marketEvents(connection(), market()),
                KafkaInputs.marketWatermarks(
                    config.time().boundMillis(), config.time().idleMillis()),
                "market",
                TypeInformation.of(Ingested.class))
            .uid(Uids.MARKET);
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

  private void sink(Decisions decisions) {
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

  private KafkaConnection connection() {
    return new KafkaConnection(
        config.kafka().bootstrap(),
        config.kafka().groupId(),
        config.topics().outputPrefix(),
        config.kafka().properties());
  }

  private MarketTopics market() {
    return new MarketTopics(
        config.topics().market(),
        config.topics().marketPattern(),
        MarketTopics.Start.valueOf(config.topics().start().toUpperCase(Locale.ROOT)));
  }
}
