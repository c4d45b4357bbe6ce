package io.firebreak.job.kafka;

import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads back the newest records of an output topic, from behind, until they are older than a
 * checkpoint. What was issued after the checkpoint has event times after its watermark; records of
 * other keys may stand between, so it goes back a minute further.
 */
final class IssuedTail {
  private static final Logger LOG = LoggerFactory.getLogger(IssuedTail.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long MARGIN_MILLIS = 60_000;
  private static final long FIRST_STEP = 1_024;

  /** Records of a partition that are read at most: a checkpoint older than that is not a crash. */
  private static final long MOST = 1 << 18;

  private final KafkaConnection connection;

  IssuedTail(KafkaConnection connection) {
    this.connection = connection;
  }

  /** Gives every record of the topic that may have been issued after the watermark. */
  void read(Topic topic, long watermarkMillis, Consumer<Outgoing> issued) {
    long sinceMillis = Math.max(watermarkMillis, Long.MIN_VALUE + MARGIN_MILLIS) - MARGIN_MILLIS;
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            properties(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<PartitionInfo> partitions =
          consumer.partitionsFor(connection.prefix() + topic.topicName(), PATIENCE);
      for (PartitionInfo partition : partitions == null ? List.<PartitionInfo>of() : partitions) {
        TopicPartition place = new TopicPartition(partition.topic(), partition.partition());
        for (ConsumerRecord<byte[], byte[]> record : tail(consumer, place, sinceMillis)) {
          if (timeMillis(record) > watermarkMillis && record.value() != null) {
            issued.accept(outgoing(topic, record));
          }
        }
      }
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> tail(
      KafkaConsumer<byte[], byte[]> consumer, TopicPartition place, long sinceMillis) {
    consumer.assign(List.of(place));
    long end = consumer.endOffsets(List.of(place), PATIENCE).get(place);
    long begin = consumer.beginningOffsets(List.of(place), PATIENCE).get(place);
    for (long step = FIRST_STEP; ; step *= 4) {
      long from = Math.max(begin, end - step);
      List<ConsumerRecord<byte[], byte[]>> records = range(consumer, place, from, end);
      boolean reached = !records.isEmpty() && timeMillis(records.get(0)) <= sinceMillis;
      if (reached || from == begin) {
        return records;
      }
      if (step >= MOST) {
        LOG.warn("{}: more than {} records after the checkpoint, older ones not read", place, MOST);
        return records;
      }
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> range(
      KafkaConsumer<byte[], byte[]> consumer, TopicPartition place, long from, long end) {
    consumer.seek(place, from);
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    long deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
    while (consumer.position(place, PATIENCE) < end) {
      consumer.poll(POLL).forEach(records::add);
      if (System.nanoTime() > deadlineNanos) {
        throw new IllegalStateException(
            "cannot read back " + place + " up to offset " + end + " within " + PATIENCE);
      }
    }
    return records;
  }

  private static Outgoing outgoing(Topic topic, ConsumerRecord<byte[], byte[]> record) {
    return new Outgoing(
        topic,
        record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8),
        timeMillis(record),
        Long.parseLong(header(record, "ce_sequence")),
        header(record, "ce_id"),
        new String(record.value(), StandardCharsets.UTF_8));
  }

  private static long timeMillis(ConsumerRecord<byte[], byte[]> record) {
    String time = header(record, "ce_time");
    return time.isEmpty() ? Long.MIN_VALUE : OffsetDateTime.parse(time).toInstant().toEpochMilli();
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("bootstrap.servers", connection.bootstrap());
    properties.setProperty("client.id", connection.groupId() + "-issued");
    properties.setProperty("enable.auto.commit", "false");
    properties.setProperty("allow.auto.create.topics", "false");
    properties.putAll(connection.clientProperties());
    return properties;
  }
}
