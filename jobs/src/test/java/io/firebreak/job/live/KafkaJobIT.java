package io.firebreak.job.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.job.kafka.KafkaBroker;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * The whole job against a real broker: topics in, topics out, policies through the control topic.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class KafkaJobIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private KafkaBroker broker;
  private JobClient job;
  private long tradeNumber;

  @BeforeAll
  void start() throws Exception {
    broker = KafkaBroker.start();
    broker.create("market", 2);
    broker.create("control", 1);
    LiveJob live = new LiveJob(config(), LaggingJob.graph());
    assertThat(live.prepare()).isEmpty();
    Configuration settings = LocalSettings.embedded(2);
    settings.setString("execution.checkpointing.interval", "500 ms");
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, settings);
    live.assemble(environment);
    job = environment.executeAsync("firebreak-it");
  }

  @AfterAll
  void stop() throws Exception {
    if (job != null) {
      job.cancel().get();
    }
    broker.close();
  }

  @Test
  void decidesJudgesPoliciesAndKeepsBadRecords() throws Exception {
    trade("BTCUSD", 100, LaggingJob.soon());
    trade("BTCUSD", 101, LaggingJob.soon() + 1_000);
    broker.produce("market", "{\"kind\":\"TRADE\", broken");

    ConsumerRecord<byte[], byte[]> haircut = first("fb.haircuts", record -> true);
    assertThat(new String(haircut.key(), StandardCharsets.UTF_8)).isEqualTo("BTC");
    assertThat(header(haircut, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(haircut, "ce_id")).isEqualTo("BTC@1");
    assertThat(header(haircut, "ce_type")).isEqualTo("io.firebreak.haircut.updated.v1");
    assertThat(header(haircut, "ce_sequence")).isEqualTo("1");
    assertThat(json(haircut).path("policyVersion").asLong()).isZero();

    assertThat(json(first("fb.dead-letter", record -> true)).path("reason").asText())
        .isEqualTo("UNPARSEABLE");
    assertThat(json(first("fb.policy-log", record -> true)).path("version").asLong()).isZero();
    assertThat(json(first("fb.decisions", record -> true)).path("decision").path("asset").asText())
        .isEqualTo("BTC");

    broker.produce("control", "version: 1\nstress: {dropFraction: 9}\nbreaker: {watchScore: -1}\n");
    JsonNode refusal = json(first("fb.control-replies", record -> true));
    assertThat(refusal.path("accepted").asBoolean()).isFalse();
    assertThat(refusal.path("errors").asText())
        .contains("stress.dropFraction")
        .contains("breaker.watchScore");

    broker.produce("control", "version: 7\nhaircut: {validMillis: 60000}\n");
    first("fb.control-replies", record -> record.path("version").asLong() == 7);
    JsonNode entry = json(first("fb.policy-log", record -> record.path("version").asLong() == 7));
    long effective = entry.path("effectiveFromMillis").asLong();
    assertThat(effective).isGreaterThan(entry.path("acceptedMillis").asLong());

    await().atMost(PATIENCE).until(() -> LaggingJob.clock() > effective + 2_000);
    trade("ETHUSD", 10, LaggingJob.soon());
    JsonNode governed =
        json(first("fb.haircuts", record -> record.path("asset").asText().equals("ETH")));
    assertThat(governed.path("policyVersion").asLong()).isEqualTo(7);
    first("fb.signals", record -> record.path("assets").asInt() == 2);
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

  private void trade(String symbol, double price, long timeMillis) throws Exception {
    for (String venue : List.of("coinbase", "kraken")) {
      tradeNumber++;
      MarketEvent event =
          MarketEvent.of(EventKind.TRADE, venue, symbol)
              .at(timeMillis)
              .sequence(tradeNumber)
              .id("t" + tradeNumber)
              .side(Side.BUY)
              .price(price)
              .quantity(1)
              .build();
      byte[] bytes = MarketEventJson.write(event).getBytes(StandardCharsets.UTF_8);
      broker.produce(
          new ProducerRecord<>("market", (int) (tradeNumber % 2), timeMillis, null, bytes));
    }
  }

  private ConsumerRecord<byte[], byte[]> first(String topic, Predicate<JsonNode> wanted) {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              for (ConsumerRecord<byte[], byte[]> record : broker.consume(topic, 1)) {
                if (wanted.test(json(record))) {
                  found.add(record);
                  return true;
                }
              }
              return false;
            });
    return found.get(0);
  }

  private static JsonNode json(ConsumerRecord<byte[], byte[]> record) throws IOException {
    return MAPPER.readTree(record.value());
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
