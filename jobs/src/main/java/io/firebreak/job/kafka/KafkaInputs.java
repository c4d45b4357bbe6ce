package io.firebreak.job.kafka;

import io.firebreak.model.ControlMessage;
import io.firebreak.model.Ingested;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.KafkaSourceOptions;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;

/**
 * The sources of a live job: one for each feed, with topics, format and watermarks of its own.
 *
 * <pre>{@code
 * env.fromSource(
 *     KafkaInputs.marketEvents(connection, MarketFeed.market(topics)),
 *     KafkaInputs.marketWatermarks(200, 30_000),
 *     "market");
 * }</pre>
 *
 * <p>No watermark alignment: together with idleness a paused split is never resumed (FLINK-40093).
 */
public final class KafkaInputs {
  private KafkaInputs() {}

  /** The events of a feed; what cannot be used arrives as a dead letter. */
  public static KafkaSource<Ingested> marketEvents(KafkaConnection connection, MarketFeed feed) {
    return builder(connection, feed).build();
  }

  /** The events of a feed that are there now, and then the end. */
  public static KafkaSource<Ingested> marketEventsSoFar(
      KafkaConnection connection, MarketFeed feed) {
    return builder(connection, feed).setBounded(OffsetsInitializer.latest()).build();
  }

  /**
   * Watermarks of market events, per partition.
   *
   * @param boundMillis disorder that is allowed, at least 0
   * @param idleMillis a partition without events for this long holds nothing back, at least 1
   */
  public static WatermarkStrategy<Ingested> marketWatermarks(long boundMillis, long idleMillis) {
    return new MarketWatermarks(boundMillis, idleMillis);
  }

  /** Every message of the control topic, from its beginning: the gate judges them all. */
  public static KafkaSource<ControlMessage> control(KafkaConnection connection, String topic) {
    return source(connection, "control", new ControlMessageReader())
        .setTopics(topic)
        .setStartingOffsets(OffsetsInitializer.earliest())
        .build();
  }

  /** Watermarks of the control topic: it never holds anything back, even while it is empty. */
  public static WatermarkStrategy<ControlMessage> controlWatermarks() {
    return new OpenWatermarks<>();
  }

  private static KafkaSourceBuilder<Ingested> builder(KafkaConnection connection, MarketFeed feed) {
    return feed.topics().apply(source(connection, feed.name(), new MarketEventReader(feed)));
  }

  private static <T> KafkaSourceBuilder<T> source(
      KafkaConnection connection, String name, KafkaRecordDeserializationSchema<T> reader) {
    return KafkaSource.<T>builder()
        .setBootstrapServers(connection.bootstrap())
        .setGroupId(connection.groupId())
        .setClientIdPrefix(connection.groupId() + "-" + name)
        // What an aborted transaction wrote is no input.
        .setProperty("isolation.level", "read_committed")
        .setProperty("allow.auto.create.topics", "false")
        .setProperty(
            KafkaSourceOptions.PARTITION_DISCOVERY_INTERVAL_MS.key(),
            Long.toString(connection.discoveryMillis()))
        .setProperties(connection.clientProperties())
        .setDeserializer(reader);
  }
}
