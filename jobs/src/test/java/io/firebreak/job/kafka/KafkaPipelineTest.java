package io.firebreak.job.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firebreak.job.kafka.MarketTopics.Start;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Topic;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.Ingested;
import io.firebreak.model.RejectReason;
import io.firebreak.tick.TickGrid;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both ends of the job against a real broker. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KafkaPipelineTest {
  private static final Outgoing SIGNAL =
      new Outgoing(Topic.SIGNALS, "asset:BTC", 1_760_133_599_999L, 7, "asset:BTC|7", "{\"a\":1}");
  private static final String NO_CONTROL = "";

  private static final long BEGIN_MILLIS = 1_760_133_600_000L;

  private static KafkaBroker broker;
  private static KafkaConnection connection;

  @BeforeAll
  static void start() throws Exception {
    broker = KafkaBroker.start();
    broker.create("prices", 1);
    connection = KafkaConnection.to(broker.bootstrap(), "test");
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void turnsWhatCannotBeUsedIntoDeadLettersAndGoesOn() throws Exception {
    broker.create("mixed", 1);
    broker.produce("mixed", trade(BEGIN_MILLIS + 1_000));
    broker.produce("mixed", "{not json");
    broker.produce("mixed", null);
    broker.produce("mixed", trade(4_102_444_800_000L));
    broker.produce("mixed", trade(0));
    broker.produce("mixed", trade(BEGIN_MILLIS + 2_000));
    assertThat(take(market("mixed"), 6))
        .extracting(i -> i.event() != null ? i.event().position() : i.deadLetter().reason())
        .containsExactly(
            0L,
            RejectReason.UNPARSEABLE,
            RejectReason.UNPARSEABLE,
            RejectReason.BAD_TIME,
            RejectReason.BAD_TIME,
            5L);
  }

  @Test
  void namesTheDeadLetterAfterItsPartitionAndOffset() throws Exception {
    broker.create("bad", 1);
    broker.produce("bad", "rubbish");
    assertThat(take(market("bad"), 1).get(0).deadLetter())
        .satisfies(letter -> assertThat(letter.source()).isEqualTo("bad-0"))
        .satisfies(letter -> assertThat(letter.position()).isZero())
        .satisfies(letter -> assertThat(letter.original()).isEqualTo("rubbish"));
  }

  @Test
  void isNotHeldBackByAnEmptyControlTopic() throws Exception {
    broker.create("with-control", 1);
    broker.create("empty-control", 1);
    broker.produce("with-control", trade(BEGIN_MILLIS + 1_000));
    broker.produce("with-control", trade(BEGIN_MILLIS + 5_000));
    assertThat(take(timers("with-control", "empty-control"), 1))
        .containsExactly("passed " + (BEGIN_MILLIS + 1_000));
  }

  @Test
  void isNotHeldBackByAControlTopicWithMessages() throws Exception {
    broker.create("with-messages", 1);
    broker.create("some-control", 1);
    broker.produce("some-control", "a message");
    broker.produce("with-messages", trade(BEGIN_MILLIS + 1_000));
    broker.produce("with-messages", trade(BEGIN_MILLIS + 5_000));
    assertThat(take(timers("with-messages", "some-control"), 1))
        .containsExactly("passed " + (BEGIN_MILLIS + 1_000));
  }

  @Test
  void isNotHeldBackByAPartitionOfRubbish() throws Exception {
    broker.create("half-rubbish", 2);
    broker.create("quiet-control", 1);
    for (int i = 0; i < 20; i++) {
      broker.produce(new ProducerRecord<>("half-rubbish", 1, null, new byte[] {1, 2}));
    }
    broker.produce("half-rubbish", trade(BEGIN_MILLIS + 1_000));
    broker.produce("half-rubbish", trade(BEGIN_MILLIS + 5_000));
    assertThat(take(timers("half-rubbish", "quiet-control"), 1))
        .containsExactly("passed " + (BEGIN_MILLIS + 1_000));
  }

  @Test
  void sendsCloudEventsInBinaryMode() throws Exception {
    KafkaConnection prefixed = connection.withPrefix("ce.");
    broker.create("ce.signals", 1);
    send(KafkaOutputs.prompt(prefixed), SIGNAL);
    ConsumerRecord<byte[], byte[]> sent = broker.consume("ce.signals", 1).get(0);
    assertThat(text(sent.key())).isEqualTo("asset:BTC");
    assertThat(text(sent.value())).isEqualTo("{\"a\":1}");
    assertThat(headers(sent))
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_id", "asset:BTC|7")
        .containsEntry("ce_source", "urn:firebreak:signals")
        .containsEntry("ce_type", "io.firebreak.breaker.signalled.v1")
        .containsEntry("ce_subject", "asset:BTC")
        .containsEntry("ce_time", "2025-10-10T21:59:59.999Z")
        .containsEntry("ce_dataschema", "urn:firebreak:schema:breaker-signal.v1")
        .containsEntry("content-type", "application/json")
        .containsEntry("ce_partitionkey", "asset:BTC")
        .containsEntry("ce_sequence", "7")
        .hasSize(10);
  }

  @Test
  void sendsEveryKindOfRecordToItsTopic() throws Exception {
    KafkaConnection prefixed = connection.withPrefix("all.");
    assertThat(topics().ensure(prefixed, List.of(named("prices")), NO_CONTROL, true)).isEmpty();
    Outgoing[] records =
        Stream.of(Topic.values())
            .map(topic -> new Outgoing(topic, "", 1, 2, "id", "{}"))
            .toArray(Outgoing[]::new);
    send(KafkaOutputs.prompt(prefixed), records);
    for (Topic topic : Topic.values()) {
      assertThat(broker.consume("all." + topic.topicName(), 1)).hasSize(1);
    }
  }

  @Test
  void commitsTheAuditExactlyOnce() throws Exception {
    broker.create("decisions", 1);
    Outgoing decision = new Outgoing(Topic.DECISIONS, "k", 1, 2, "id", "{}");
    send(KafkaOutputs.exactlyOnce(connection, "audit-test"), decision, decision);
    assertThat(broker.consume("decisions", 2)).hasSize(2);
  }

  @Test
  void compactsTheTopicsThatAreState() throws Exception {
    KafkaConnection prefixed = connection.withPrefix("made.");
    assertThat(topics().ensure(prefixed, List.of(matching("pri.*")), NO_CONTROL)).isEmpty();
    assertThat(setting("made.haircuts", "cleanup.policy")).isEqualTo("compact");
    assertThat(setting("made.signals", "cleanup.policy")).isEqualTo("delete");
    assertThat(setting("made.policy-log", "retention.ms")).isEqualTo("-1");
  }

  @Test
  void makesOutputsThatAreThereAlreadyNoError() {
    KafkaConnection prefixed = connection.withPrefix("twice.");
    topics().ensure(prefixed, List.of(matching("pri.*")), NO_CONTROL);
    assertThat(topics().ensure(prefixed, List.of(matching("pri.*")), NO_CONTROL)).isEmpty();
  }

  @Test
  void namesEveryInputThatIsMissing() {
    assertThat(
            topics().ensure(connection, List.of(named("absent-a", "absent-b")), "absent-control"))
        .hasSize(3)
        .anyMatch(
            e ->
                e.startsWith("market topic must be one of [")
                    && e.contains("was absent-a; inputs are never made: create it"))
        .anyMatch(e -> e.contains("was absent-b;"))
        .anyMatch(e -> e.startsWith("control topic must be one of ["));
  }

  @Test
  void makesNoOutputForAJobThatCannotStart() {
    KafkaConnection prefixed = connection.withPrefix("never.");
    topics().ensure(prefixed, List.of(named("absent")), NO_CONTROL);
    assertThat(topics().ensure(connection, List.of(named("never.haircuts")), NO_CONTROL))
        .hasSize(1);
  }

  @Test
  void namesAPatternThatMatchesNothing() {
    assertThat(topics().ensure(connection, List.of(matching("nothing-.*")), NO_CONTROL))
        .singleElement()
        .asString()
        .startsWith("market pattern must match one of [")
        .endsWith("was nothing-.*");
  }

  @Test
  void namesABrokerThatDoesNotAnswer() {
    KafkaConnection nowhere = KafkaConnection.to("localhost:1", "test");
    KafkaTopics hasty = new KafkaTopics(1, (short) 1, Duration.ofMillis(300));
    assertThat(hasty.ensure(nowhere, List.of(named("a")), NO_CONTROL))
        .singleElement()
        .asString()
        .startsWith("kafka bootstrap must be a broker that answers, was localhost:1 (");
  }

  @Test
  void namesABrokerThatHasNoAddress() {
    KafkaConnection nowhere = KafkaConnection.to("no port", "test");
    assertThat(topics().ensure(nowhere, List.of(named("a")), NO_CONTROL))
        .singleElement()
        .asString()
        .startsWith("kafka bootstrap must be a broker that answers, was no port (");
  }

  @Test
  void runsTheClockAtTheEndsOfTicks() throws Exception {
    DataStream<Ingested> clock =
        env()
            .fromSource(
                new ClockSource(new TickGrid(50), 0), WatermarkStrategy.noWatermarks(), "clock")
            .setParallelism(1);
    assertThat(take(clock, 5))
        .extracting(Ingested::clockMillis)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(millis -> (millis + 1) % 50 == 0);
  }

  private static DataStream<Ingested> market(String topic) {
    return env()
        .fromSource(
            KafkaInputs.marketEvents(connection, MarketFeed.market(named(topic))),
            KafkaInputs.marketWatermarks(0, 200),
            "market");
  }

  /** A market and a control topic that meet: what is emitted says that event time has passed. */
  private static DataStream<String> timers(String market, String control) {
    DataStream<Ingested> events = market(market);
    DataStream<ControlMessage> messages =
        events
            .getExecutionEnvironment()
            .fromSource(
                KafkaInputs.control(connection, control),
                KafkaInputs.controlWatermarks(),
                "control");
    return events
        .filter(ingested -> ingested.event() != null)
        .connect(messages)
        .keyBy(ingested -> "all", message -> "all", Types.STRING)
        .process(new Timers())
        .returns(String.class);
  }

  private static StreamExecutionEnvironment env() {
    Configuration options = new Configuration();
    options.setString("pipeline.generic-types", "false");
    options.setString("pipeline.auto-watermark-interval", "20 ms");
    options.setString("restart-strategy.type", "none");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(options);
    env.setParallelism(2);
    return env;
  }

  private static <T> List<T> take(DataStream<T> stream, int count) throws Exception {
    List<T> taken = new ArrayList<>();
    CloseableIterator<T> results = stream.executeAndCollect();
    while (taken.size() < count && results.hasNext()) {
      taken.add(results.next());
    }
    results.close();
    return taken;
  }

  private static void send(Sink<Outgoing> sink, Outgoing... records) throws Exception {
    StreamExecutionEnvironment env = env();
    env.enableCheckpointing(200);
    env.fromData(Outgoing.class, records).sinkTo(sink);
    env.execute();
  }

  private static KafkaTopics topics() {
    return new KafkaTopics(1, (short) 1, Duration.ofSeconds(10));
  }

  private static MarketTopics named(String... names) {
    return MarketTopics.named(Start.EARLIEST, names);
  }

  private static MarketTopics matching(String pattern) {
    return MarketTopics.matching(Start.EARLIEST, pattern);
  }

  private static String setting(String topic, String key) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(broker.client())) {
      // A topic that was just made is known to the controller before it is to each broker.
      return await()
          .ignoreException(UnknownTopicOrPartitionException.class)
          .ignoreExceptionsMatching(e -> e.getCause() instanceof UnknownTopicOrPartitionException)
          .until(
              () ->
                  admin
                      .describeConfigs(List.of(resource))
                      .all()
                      .get()
                      .get(resource)
                      .get(key)
                      .value(),
              value -> true);
    }
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> sent) {
    Map<String, String> headers = new TreeMap<>();
    sent.headers().forEach(header -> headers.put(header.key(), text(header.value())));
    return headers;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String trade(long timeMillis) {
    return "{\"kind\":\"TRADE\",\"venue\":\"binance\",\"instrument\":\"BTCUSDT\","
        + "\"eventTimeMillis\":"
        + timeMillis
        + ",\"price\":100,\"quantity\":1}";
  }

  private static final class Timers
      extends KeyedCoProcessFunction<String, Ingested, ControlMessage, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processElement1(Ingested ingested, Context context, Collector<String> out) {
      long timeMillis = ingested.event().eventTimeMillis();
      // A market that is idle before its first record is passed already: no timer would fire.
      if (context.timerService().currentWatermark() >= timeMillis) {
        out.collect("passed " + timeMillis);
      } else {
        context.timerService().registerEventTimeTimer(timeMillis);
      }
    }

    @Override
    public void processElement2(ControlMessage message, Context context, Collector<String> out) {
      // Only its watermark matters here.
    }

    @Override
    public void onTimer(long timeMillis, OnTimerContext context, Collector<String> out) {
      out.collect("passed " + timeMillis);
    }
  }
}
