package io.firebreak.job.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.output.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Speaks to a running job over its control topic, as a person does from the command line.
 *
 * @param connection brokers, and the prefix of the job's output topics
 * @param control topic of control messages
 * @param patience how long brokers and the gate are waited for
 */
public record ControlClient(KafkaConnection connection, String control, Duration patience) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration POLL = Duration.ofMillis(100);

  /**
   * Sends a message and waits for the gate's reply to it, empty where none comes in time.
   *
   * @throws IOException if the brokers do not answer or do not take the message
   */
  public Optional<JsonNode> ask(String message) throws IOException {
    try (KafkaConsumer<byte[], byte[]> replies = consumer()) {
      List<TopicPartition> partitions = assign(replies, Topic.CONTROL_REPLIES);
      replies.seekToEnd(partitions);
      // The positions are taken now, before there can be a reply.
      partitions.forEach(replies::position);
      RecordMetadata sent = send(message);
      String source = sent.topic() + "-" + sent.partition();
      long until = System.nanoTime() + patience.toNanos();
      while (System.nanoTime() < until) {
        for (ConsumerRecord<byte[], byte[]> record : replies.poll(POLL)) {
          JsonNode reply = MAPPER.readTree(record.value());
          if (reply.path("source").asText().equals(source)
              && reply.path("position").asLong(-1) == sent.offset()) {
            return Optional.of(reply);
          }
        }
      }
      return Optional.empty();
    } catch (KafkaException e) {
      throw unreachable(e);
    }
  }

  /** Every entry of the policy log, oldest first. */
  public List<JsonNode> policyLog() throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> log = consumer()) {
      List<TopicPartition> partitions = assign(log, Topic.POLICY_LOG);
      log.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = log.endOffsets(partitions);
      long until = System.nanoTime() + patience.toNanos();
      while (partitions.stream().anyMatch(p -> log.position(p) < ends.get(p))) {
        if (System.nanoTime() > until) {
          throw new IOException("the policy log could not be read within " + patience);
        }
        for (ConsumerRecord<byte[], byte[]> record : log.poll(POLL)) {
          entries.add(MAPPER.readTree(record.value()));
        }
      }
    } catch (KafkaException e) {
      throw unreachable(e);
    }
    return entries;
  }

  private RecordMetadata send(String message) throws IOException {
    Properties properties = client();
    properties.setProperty("acks", "all");
    properties.setProperty("delivery.timeout.ms", Long.toString(patience.toMillis()));
    properties.setProperty("request.timeout.ms", Long.toString(patience.toMillis()));
    properties.setProperty("linger.ms", "0");
    properties.setProperty("max.block.ms", Long.toString(patience.toMillis()));
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
      byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
      return producer
          .send(new ProducerRecord<>(control, bytes))
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw told("topic " + control + " did not take the message: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while sending", e);
    }
  }

  private IOException unreachable(KafkaException why) {
    Throwable root = why;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return told(
        "kafka bootstrap must be a broker that answers within "
            + patience.toSeconds()
            + " s, was "
            + connection.bootstrap()
            + " ("
            + root.getMessage()
            + ")",
        why);
  }

  /** Not as a cause: the message of the innermost cause is what a person is told. */
  private static IOException told(String message, Exception why) {
    IOException told = new IOException(message);
    told.addSuppressed(why);
    return told;
  }

  private List<TopicPartition> assign(KafkaConsumer<byte[], byte[]> consumer, Topic topic)
      throws IOException {
    String name = connection.prefix() + topic.topicName();
    List<TopicPartition> partitions =
        consumer.partitionsFor(name, patience).stream()
            .map(partition -> new TopicPartition(name, partition.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new IOException("topic " + name + " does not exist: is the job running?");
    }
    consumer.assign(partitions);
    return partitions;
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    Properties properties = client();
    properties.setProperty("isolation.level", "read_committed");
    properties.setProperty("allow.auto.create.topics", "false");
    properties.setProperty("default.api.timeout.ms", Long.toString(patience.toMillis()));
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private Properties client() {
    Properties properties = new Properties();
    properties.setProperty("bootstrap.servers", connection.bootstrap());
    properties.putAll(connection.clientProperties());
    return properties;
  }
}
