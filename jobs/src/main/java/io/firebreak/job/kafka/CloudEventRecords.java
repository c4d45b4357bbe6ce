package io.firebreak.job.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.firebreak.job.output.Outgoing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * CloudEvents 1.0 in binary mode: attributes as headers, the JSON alone as value, the key of the
 * record as key and as {@code partitionkey}.
 *
 * <p>The attribute {@code time} is the event time of the decision. The Kafka timestamp is left to
 * the producer: with event time there, a replay of an old market would be deleted by retention.
 */
final class CloudEventRecords implements KafkaRecordSerializationSchema<Outgoing> {
  private static final long serialVersionUID = 1L;

  private final String prefix;

  CloudEventRecords(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      Outgoing outgoing, KafkaSinkContext context, Long timestampMillis) {
    byte[] key = outgoing.key().getBytes(StandardCharsets.UTF_8);
    String topic = prefix + outgoing.topic().topicName();
    return KafkaMessageFactory.<byte[]>createWriter(topic, null, null, key)
        .writeBinary(cloudEvent(outgoing));
  }

  private static CloudEvent cloudEvent(Outgoing outgoing) {
    String key = outgoing.key();
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(outgoing.id())
            .withSource(URI.create("urn:firebreak:" + outgoing.topic().topicName()))
            .withType(outgoing.topic().typeOf(key))
            .withTime(Instant.ofEpochMilli(outgoing.timeMillis()).atOffset(ZoneOffset.UTC))
            .withExtension("sequence", Long.toString(outgoing.sequence()));
    String schema = outgoing.topic().schemaOf(key);
    URI dataSchema = schema.isEmpty() ? null : URI.create("urn:firebreak:schema:" + schema);
    byte[] json = outgoing.json().getBytes(StandardCharsets.UTF_8);
    event = event.withDataSchema(dataSchema).withData("application/json", json);
    // Subject and partition key must not be empty; a late record without a source has no key.
    return key.isEmpty()
        ? event.build()
        : event.withSubject(key).withExtension("partitionkey", key).build();
  }
}
