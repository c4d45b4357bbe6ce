package io.firebreak.job.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.job.kafka.KafkaBroker;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A TaskManager is lost after decisions went out that no checkpoint covers, and what was late
 * before is in time now: whatever is said differently must say so.
 */
@Timeout(120)
class KafkaCrashIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final List<String> PROMPT =
      List.of("fb.haircuts", "fb.breakers", "fb.signals", "fb.alerts");

  private KafkaBroker broker;
  private MiniCluster cluster;

  @BeforeEach
  void startServers() throws Exception {
    broker = KafkaBroker.start();
    cluster = new MiniCluster(configuration());
    cluster.start();
  }

  @AfterEach
  void stopServers() throws Exception {
    cluster.close();
    broker.close();
  }

  @Test
  void whatIsSaidOtherwiseAfterACrashHasAHigherRevision() throws Exception {
    JobID job = start();
    long first = LaggingJob.soon();
    trade(0, "coinbase", 100, first);
    trade(1, "kraken", 100, first);
    await().atMost(PATIENCE).until(() -> haircuts().size() >= 1);
    cluster.triggerCheckpoint(job).get();
    int before = haircuts().size();

    long shock = LaggingJob.soon();
    trade(0, "coinbase", 92, shock);
    await()
        .atMost(PATIENCE)
        .until(() -> LaggingJob.clock() > shock + 3_000 && haircuts().size() > before);
    trade(1, "kraken", 93, shock);
    await().atMost(PATIENCE).until(() -> !broker.everything("fb.late").isEmpty());

    cluster.terminateTaskManager(0).get();
    cluster.startTaskManager();
    await().atMost(PATIENCE).until(() -> haircuts().stream().anyMatch(KafkaCrashIT::isRevised));
    assertNothingContradictsSilently();
    cluster.cancelJob(job).get();
  }

  private void assertNothingContradictsSilently() throws IOException {
    for (String topic : PROMPT) {
      Map<String, JsonNode> said = new HashMap<>();
      for (ConsumerRecord<byte[], byte[]> record : broker.everything(topic)) {
        ObjectNode json = (ObjectNode) json(record);
        String place =
            new String(record.key(), StandardCharsets.UTF_8)
                + "|"
                + json.path("sequence").asLong()
                + "|"
                + json.path("revision").asInt();
        JsonNode earlier = said.putIfAbsent(place, json);
        if (earlier != null) {
          assertThat(json).as(topic + " " + place).isEqualTo(earlier);
        }
      }
    }
  }

  private static boolean isRevised(JsonNode haircut) {
    return haircut.path("asset").asText().equals("BTC") && haircut.path("revision").asInt() > 0;
  }

  private List<JsonNode> haircuts() throws IOException {
    List<JsonNode> haircuts = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : broker.everything("fb.haircuts")) {
      haircuts.add(json(record));
    }
    return haircuts;
  }

  private JobID start() throws Exception {
    broker.create("market", 2);
    broker.create("control", 1);
    LiveJob live = new LiveJob(config(), LaggingJob.graph());
    assertThat(live.prepare()).isEmpty();
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, settings());
    live.assemble(environment);
    JobGraph graph = environment.getStreamGraph().getJobGraph();
    cluster.submitJob(graph).get();
    await()
        .atMost(PATIENCE)
        .until(() -> cluster.getJobStatus(graph.getJobID()).get() == JobStatus.RUNNING);
    return graph.getJobID();
  }

  private static Configuration settings() {
    Configuration settings = LocalSettings.embedded(2);
    settings.setString("execution.checkpointing.interval", "1 h");
    settings.setString("restart-strategy.type", "fixed-delay");
    settings.setString("restart-strategy.fixed-delay.attempts", "10");
    settings.setString("restart-strategy.fixed-delay.delay", "100 ms");
    return settings;
  }

  private static MiniClusterConfiguration configuration() {
    return new MiniClusterConfiguration.Builder()
        .setConfiguration(settings())
        .setNumTaskManagers(1)
        .setNumSlotsPerTaskManager(2)
        .build();
  }

  private JobConfig config() {
    List<String> errors = new ArrayList<>();
    JobConfig config =
        JobConfig.read(
            """
            kafka: {bootstrap: "%s"}
            topics: {market: [market], control: control, start: earliest, outputPrefix: fb.}
            time: {idleMillis: 1000, clockLagMillis: %d}
            """
                .formatted(broker.bootstrap(), LaggingJob.LAG_MILLIS),
            errors);
    assertThat(errors).isEmpty();
    return config;
  }

  private void trade(int partition, String venue, double price, long timeMillis) throws Exception {
    MarketEvent event =
        MarketEvent.of(EventKind.TRADE, venue, "BTCUSD")
            .at(timeMillis)
            .id(venue + timeMillis)
            .price(price)
            .quantity(1)
            .build();
    byte[] bytes = MarketEventJson.write(event).getBytes(StandardCharsets.UTF_8);
    broker.produce(new ProducerRecord<>("market", partition, timeMillis, null, bytes));
  }

  private static JsonNode json(ConsumerRecord<byte[], byte[]> record) throws IOException {
    return MAPPER.readTree(record.value());
  }
}
