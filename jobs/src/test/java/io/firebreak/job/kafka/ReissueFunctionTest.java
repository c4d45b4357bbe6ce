package io.firebreak.job.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.consumer.ConsumerSettings;
import io.firebreak.consumer.GuardConsumer;
import io.firebreak.consumer.HaircutNotice;
import io.firebreak.consumer.StaticTable;
import io.firebreak.consumer.StaticTerms;
import io.firebreak.consumer.Version;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Topic;
import io.firebreak.model.HaircutTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.operators.ProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a crashed attempt left in a topic of a real broker, and what the next one makes of it. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReissueFunctionTest {
  private static final long CHECKPOINT = 10_000_000;

  private static final StaticTable TABLE =
      new StaticTable(Map.of(), StaticTerms.flat(0.5, 0.4, 1_000));

  private static KafkaBroker broker;

  private final List<OneInputStreamOperatorTestHarness<Outgoing, Outgoing>> open =
      new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    broker = KafkaBroker.start();
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @AfterEach
  void close() throws Exception {
    for (OneInputStreamOperatorTestHarness<Outgoing, Outgoing> harness : open) {
      harness.close();
    }
  }

  @Test
  void otherContentAfterACrashHasAHigherRevisionAndTheSameContentIsTheSame() throws Exception {
    KafkaConnection connection = connection("crash.");
    OperatorSubtaskState checkpoint = checkpoint(connection);
    issue(connection, haircut("BTC", 7, 0.1), haircut("ETH", 3, 0.2));
    var attempt = open(connection, checkpoint);
    attempt.processElement(haircut("BTC", 7, 0.3), CHECKPOINT);
    attempt.processElement(haircut("ETH", 3, 0.2), CHECKPOINT);
    assertThat(attempt.extractOutputValues())
        .extracting(Outgoing::id)
        .containsExactly("BTC@7#1", "ETH@3");
  }

  @Test
  void whatWasIssuedBeforeTheCheckpointIsNotReadBack() throws Exception {
    KafkaConnection connection = connection("before.");
    issue(connection, before(haircut("BTC", 7, 0.1)));
    var attempt = open(connection, checkpoint(connection));
    attempt.processElement(haircut("BTC", 7, 0.3), CHECKPOINT);
    assertThat(attempt.extractOutputValues()).extracting(Outgoing::id).containsExactly("BTC@7");
  }

  @Test
  void secondCrashRemembersWhatTheFirstLeftOpen() throws Exception {
    KafkaConnection connection = connection("twice.");
    OperatorSubtaskState first = checkpoint(connection);
    issue(connection, haircut("BTC", 9, 0.1));
    var attempt = open(connection, first);
    attempt.processWatermark(new Watermark(CHECKPOINT + 60_000));
    attempt.processElement(haircut("BTC", 8, 0.3), CHECKPOINT);
    OperatorSubtaskState second = attempt.snapshot(2, 2);
    var again = open(connection, second);
    again.processElement(haircut("BTC", 9, 0.4), CHECKPOINT);
    assertThat(again.extractOutputValues()).extracting(Outgoing::id).containsExactly("BTC@9#1");
  }

  /** The lost attempt had come to 8; this one decides 7 otherwise and has said nothing since. */
  @Test
  void consumerThatHeardTheLostAttemptFollowsTheNextOne() throws Exception {
    KafkaConnection connection = connection("lost.");
    OperatorSubtaskState checkpoint = checkpoint(connection);
    issue(connection, haircut("BTC", 7, 0.1), haircut("BTC", 8, 0.4));
    var attempt = open(connection, checkpoint);
    attempt.processElement(haircut("BTC", 7, 0.2), CHECKPOINT);
    GuardConsumer consumer = new GuardConsumer(ConsumerSettings.of(TABLE));
    assertThat(consumer.apply(notice(haircut("BTC", 8, 0.4)))).isTrue();
    assertThat(consumer.apply(notice(attempt.extractOutputValues().get(0)))).isTrue();
    assertThat(consumer.apply(notice(haircut("BTC", 8, 0.4)))).isFalse();
  }

  private static HaircutNotice notice(Outgoing record) throws Exception {
    JsonNode json = new ObjectMapper().readTree(record.json());
    List<HaircutTier> tiers =
        List.of(new HaircutTier(0, Double.NaN, 1 - json.path("haircut").asDouble()));
    Version version =
        new Version(record.timeMillis(), record.sequence(), json.path("revision").asInt());
    return new HaircutNotice(record.key(), version, tiers, tiers, List.of(), Long.MAX_VALUE);
  }

  @Test
  void longTailIsReadToItsBeginning() throws Exception {
    KafkaConnection connection = connection("long.");
    OperatorSubtaskState checkpoint = checkpoint(connection);
    Outgoing[] tail = new Outgoing[3_000];
    for (int i = 0; i < tail.length; i++) {
      tail[i] = haircut("A" + i, 1, 0.1);
    }
    issue(connection, tail);
    var attempt = open(connection, checkpoint);
    attempt.processElement(haircut("A0", 1, 0.2), CHECKPOINT);
    assertThat(attempt.extractOutputValues()).extracting(Outgoing::id).containsExactly("A0@1#1");
  }

  private static KafkaConnection connection(String prefix) throws Exception {
    broker.create(prefix + Topic.HAIRCUTS.topicName(), 2);
    return KafkaConnection.to(broker.bootstrap(), "test").withPrefix(prefix);
  }

  private OperatorSubtaskState checkpoint(KafkaConnection connection) throws Exception {
    var attempt = open(connection, null);
    attempt.processWatermark(new Watermark(CHECKPOINT));
    attempt.processElement(before(haircut("XRP", 1, 0.1)), CHECKPOINT);
    return attempt.snapshot(1, 1);
  }

  private static void issue(KafkaConnection connection, Outgoing... records) throws Exception {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    environment.setParallelism(1);
    environment.fromData(Outgoing.class, records).sinkTo(KafkaOutputs.prompt(connection));
    environment.execute();
  }

  private static Outgoing haircut(String asset, long sequence, double haircut) {
    String json = "{\"asset\":\"%s\",\"haircut\":%s,\"revision\":0}".formatted(asset, haircut);
    long timeMillis = CHECKPOINT + 1_000;
    return new Outgoing(Topic.HAIRCUTS, asset, timeMillis, sequence, asset + "@" + sequence, json);
  }

  private static Outgoing before(Outgoing record) {
    return new Outgoing(
        record.topic(), record.key(), CHECKPOINT, record.sequence(), record.id(), record.json());
  }

  private OneInputStreamOperatorTestHarness<Outgoing, Outgoing> open(
      KafkaConnection connection, OperatorSubtaskState restored) throws Exception {
    OneInputStreamOperatorTestHarness<Outgoing, Outgoing> harness =
        new OneInputStreamOperatorTestHarness<>(
            new ProcessOperator<>(new ReissueFunction(connection, List.of(Topic.HAIRCUTS))));
    harness.setup();
    if (restored != null) {
      harness.initializeState(restored);
    }
    harness.open();
    open.add(harness);
    return harness;
  }
}
