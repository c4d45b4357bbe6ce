package io.firebreak.job.kafka;

import io.firebreak.model.ControlMessage;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Passes control messages on unread; a tombstone is an empty message, which the gate refuses. */
final class ControlMessageReader implements KafkaRecordDeserializationSchema<ControlMessage> {
  private static final long serialVersionUID = 1L;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> from, Collector<ControlMessage> out) {
    String payload = from.value() == null ? "" : new String(from.value(), StandardCharsets.UTF_8);
    out.collect(new ControlMessage(from.topic() + "-" + from.partition(), from.offset(), payload));
  }

  @Override
  public TypeInformation<ControlMessage> getProducedType() {
    return TypeInformation.of(ControlMessage.class);
  }
}
