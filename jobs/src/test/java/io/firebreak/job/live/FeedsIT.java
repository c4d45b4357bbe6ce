package io.firebreak.job.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.codec.MarketEventAvro;
import io.firebreak.job.kafka.KafkaBroker;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Several feeds in several formats, one of them silent, whose topics grow while the job runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class FeedsIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private KafkaBroker broker;
  private JobClient job;

  @BeforeAll
  void start() throws Exception {
    broker = KafkaBroker.start();
    broker.create("venue-a", 1);
    broker.create("desk", 1);
    broker.create("tardis", 1);
    broker.create("trades-COINBASE-SOL-USD", 1);
    broker.create("silent", 1);
    broker.create("control", 1);
    LiveJob live = new LiveJob(config(), LaggingJob.graph());
    assertThat(live.prepare()).isEmpty();
    Configuration settings = LocalSettings.embedded(2);
    settings.setString("execution.checkpointing.interval", "500 ms");
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, settings);
    live.assemble(environment);
    job = environment.executeAsync("feeds-it");
  }

  @AfterAll
  void stop() throws Exception {
    if (job != null) {
      job.cancel().get();
    }
    broker.close();
  }

  @Test
  void findsNewPartitionsAndTopics() throws Exception {
    broker.produce("venue-a", "rubbish");
    awaitDeadLetter("venue-a-0");

    addPartition("venue-a");
    broker.produce(new ProducerRecord<>("venue-a", 1, null, bytes("rubbish")));
    awaitDeadLetter("venue-a-1");

    broker.create("venue-b", 1);
    broker.produce("venue-b", "rubbish");
    awaitDeadLetter("venue-b-0");
  }

  @Test
  void decidesFromEveryFormatBesideASilentFeed() throws Exception {
    broker.produce("desk", "rubbish");
    awaitDeadLetter("desk-0");
    long aheadOfTheClock = LaggingJob.soon();
    trade("coinbase", aheadOfTheClock);
    trade("kraken", aheadOfTheClock);
    broker.produce("tardis", tardisTrade(aheadOfTheClock));
    broker.produce("trades-COINBASE-SOL-USD", cryptofeedTrade(aheadOfTheClock));
    for (String asset : List.of("BTC", "ETH", "SOL")) {
      await().atMost(PATIENCE).until(() -> has("fb.haircuts", "asset", asset));
    }
  }

  private JobConfig config() {
    List<String> errors = new ArrayList<>();
    JobConfig config =
        JobConfig.read(
            """
            kafka: {bootstrap: "%s", discoveryMillis: 200}
            topics: {control: control, start: earliest, outputPrefix: fb.}
            feeds:
              market: {topicPattern: "venue-.*"}
              desk: {format: avro, topics: [desk], avro: {framing: confluent, schemas: {"7": ""}}}
              tardis: {format: tardis, topics: [tardis]}
              cryptofeed: {format: cryptofeed, topicPattern: "(trades|book)-.*"}
              silent: {topics: [silent], idleMillis: 1000}
            time: {idleMillis: 1000, clockLagMillis: %d}
            """
                .formatted(broker.bootstrap(), LaggingJob.LAG_MILLIS),
            errors);
    assertThat(errors).isEmpty();
    return config;
  }

  private void trade(String venue, long timeMillis) throws Exception {
    byte[] event =
        MarketEventAvro.write(
            MarketEvent.of(EventKind.TRADE, venue, "BTCUSD")
                .at(timeMillis)
                .id(venue)
                .price(100)
                .quantity(1)
                .build());
    byte[] message = new byte[event.length + 5];
    message[4] = 7;
    System.arraycopy(event, 0, message, 5, event.length);
    broker.produce(new ProducerRecord<>("desk", 0, timeMillis, null, message));
  }

  private static String tardisTrade(long timeMillis) {
    return ("{'type':'trade','symbol':'ETH-USD','exchange':'coinbase','id':'7','price':4000,"
            + "'amount':1,'side':'sell','timestamp':'TIME','localTimestamp':'TIME'}")
        .replace('\'', '"')
        .replace("TIME", Instant.ofEpochMilli(timeMillis).toString());
  }

  private static String cryptofeedTrade(long timeMillis) {
    return ("{'exchange':'COINBASE','symbol':'SOL-USD','side':'buy','amount':1,'price':200,"
            + "'id':'8','type':null,'timestamp':TIME,'receipt_timestamp':TIME}")
        .replace('\'', '"')
        .replace("TIME", timeMillis / 1000 + "." + String.format("%03d", timeMillis % 1000));
  }

  private void addPartition(String topic) throws Exception {
    try (Admin admin = Admin.create(broker.client())) {
      admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(2))).all().get();
    }
  }

  private void awaitDeadLetter(String source) {
    await().atMost(PATIENCE).until(() -> has("fb.dead-letter", "source", source));
  }

  private boolean has(String topic, String field, String value) throws IOException {
    for (ConsumerRecord<byte[], byte[]> record : broker.consume(topic, 1)) {
      JsonNode json = MAPPER.readTree(record.value());
      if (json.path(field).asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
