package io.firebreak.job.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads back when the broker appended what, from topics that it stamps.
 *
 * @param bootstrap the broker
 */
record AppendTimes(String bootstrap) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration POLL = Duration.ofMillis(100);

  /**
   * A provisional signal.
   *
   * @param tradedMillis when its trade was appended
   * @param tookMillis how much later it was
   */
  record Raised(long tradedMillis, long tookMillis) {}

  /** Each trade that left its band. */
  List<Raised> raised(String market, String provisional) {
    Map<String, Long> traded = new HashMap<>();
    everything(market, record -> traded.put(place(record), record.timestamp()));
    List<Raised> raised = new ArrayList<>();
    everything(
        provisional,
        record -> {
          JsonNode signal = json(record);
          if (signal.path("status").asText().equals("RAISED")) {
            long at = traded.get(signal.path("id").asText());
            raised.add(new Raised(at, record.timestamp() - at));
          }
        });
    return raised;
  }

  /**
   * From the moment at which the job's clock allows a tick to be decided to each signal of it, in
   * milliseconds; heartbeats too. What was decided while the job started is left out.
   *
   * @param fromMillis ticks that end before are not counted
   */
  List<Long> decided(String signals, long clockLagMillis, long fromMillis) {
    List<Long> millis = new ArrayList<>();
    everything(
        signals,
        record -> {
          long end = tickEnd(record);
          if (end >= fromMillis) {
            millis.add(record.timestamp() - clockLagMillis - end);
          }
        });
    return millis;
  }

  private void everything(String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", bootstrap);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(found -> new TopicPartition(topic, found.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(POLL).forEach(reader);
      }
    }
  }

  /** As the id of a provisional signal names it. */
  private static String place(ConsumerRecord<byte[], byte[]> record) {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }

  private static long tickEnd(ConsumerRecord<byte[], byte[]> record) {
    byte[] time = record.headers().lastHeader("ce_time").value();
    return OffsetDateTime.parse(new String(time, StandardCharsets.UTF_8))
        .toInstant()
        .toEpochMilli();
  }

  private static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
    try {
      return MAPPER.readTree(record.value());
    } catch (IOException e) {
      throw new IllegalStateException("a provisional signal must be JSON", e);
    }
  }
}
