package io.firebreak.job.bench;

import io.firebreak.job.Uids;
import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.job.input.ClockWatermarks;
import io.firebreak.job.input.TapeRecord;
import io.firebreak.job.kafka.KafkaConnection;
import io.firebreak.job.kafka.KafkaInputs;
import io.firebreak.job.kafka.KafkaOutputs;
import io.firebreak.job.kafka.KafkaTopics;
import io.firebreak.job.kafka.MarketFeed;
import io.firebreak.job.kafka.MarketTopics;
import io.firebreak.job.live.LiveJob;
import io.firebreak.job.output.Outgoing;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Kafka native JSON in and out, with and without Firebreak in between.
 *
 * @param market the events
 * @param parallelism parallelism of both
 * @param bootstrap the broker
 * @param topic topic of the events, made for this run
 */
public record KafkaContest(BenchMarket market, int parallelism, String bootstrap, String topic)
    implements Contest, AutoCloseable {
  private static final int PARTITIONS = 4;
  private static final long BOUND_MILLIS = 1_500;
  private static final long IDLE_MILLIS = 30_000;

  /** On a topic of its own, whatever earlier runs have left on the broker. */
  public KafkaContest(BenchMarket market, int parallelism, String bootstrap) {
    this(market, parallelism, bootstrap, "bench-market-" + UUID.randomUUID());
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public int events() {
    return market.events();
  }

  /** Makes the topics and writes the events, by instrument into four partitions. */
  public void prepare() throws ExecutionException, InterruptedException {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", bootstrap);
    properties.put("linger.ms", "20");
    properties.put("batch.size", "262144");
    try (Admin admin = Admin.create(properties)) {
      NewTopic made = new NewTopic(topic, PARTITIONS, (short) 1);
      admin.createTopics(List.of(made)).all().get();
    }
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
      Future<RecordMetadata> last = null;
      for (TapeRecord record : market.records()) {
        last = producer.send(json(record.event()));
      }
      producer.flush();
      last.get();
    }
    List<String> errors = KafkaTopics.defaults().ensure(connection(), List.of(topics()), "");
    if (!errors.isEmpty()) {
      throw new IllegalStateException(String.join("; ", errors));
    }
  }

  /** Deletes the events; what the job wrote stays in topics that begin with {@code bench.}. */
  @Override
  public void close() throws ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.deleteTopics(List.of(topic)).all().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ProducerRecord<byte[], byte[]> json(MarketEvent event) {
    byte[] key = event.instrumentKey().getBytes(StandardCharsets.UTF_8);
    byte[] value = MarketEventJson.write(event).getBytes(StandardCharsets.UTF_8);
    return new ProducerRecord<>(topic, null, event.eventTimeMillis(), key, value);
  }

  @Override
  public long millis(boolean full) throws Exception {
    StreamExecutionEnvironment environment = BenchJob.environment(parallelism);
    LiveJob.flushAtOnce(environment);
    DataStream<Ingested> source =
        environment
            .fromSource(
                KafkaInputs.marketEventsSoFar(connection(), MarketFeed.market(topics())),
                KafkaInputs.marketWatermarks(BOUND_MILLIS, IDLE_MILLIS),
                "market",
                TypeInformation.of(Ingested.class))
            .uid(Uids.MARKET);
    DataStream<Outgoing> out =
        full ? BenchJob.full(environment, source, clock(environment)) : BenchJob.bare(source);
    out.sinkTo(KafkaOutputs.prompt(connection())).uid(Uids.KAFKA).name("kafka");
    return BenchJob.run(environment, this);
  }

  /** One clock record at the end of the events: the events alone pace the run. */
  private DataStream<Ingested> clock(StreamExecutionEnvironment environment) {
    long end = BenchJob.GRID.endOf(market.lastMillis());
    return environment
        .fromData(Ingested.clock(end))
        .uid(Uids.CLOCK)
        .setParallelism(1)
        .assignTimestampsAndWatermarks(ClockWatermarks.strategy())
        .uid("bench-clock-v1")
        .setParallelism(1);
  }

  private MarketTopics topics() {
    return MarketTopics.named(MarketTopics.Start.EARLIEST, topic);
  }

  private KafkaConnection connection() {
    return KafkaConnection.to(bootstrap, "bench").withPrefix("bench.");
  }
}
