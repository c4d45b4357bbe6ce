package io.firebreak.job.kafka;

import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads market events and never throws: an exception here would restart the job at the same record
 * for ever.
 *
 * <p>The source is {@code topic-partition}, the position the offset. A time more than a day after
 * the broker's own is refused, because as a watermark it would make all that follows late.
 */
final class MarketEventReader implements KafkaRecordDeserializationSchema<Ingested> {
  private static final long serialVersionUID = 1L;
  private static final long AHEAD_MILLIS = 60_000;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> from, Collector<Ingested> out) {
    out.collect(read(from));
  }

  @Override
  public TypeInformation<Ingested> getProducedType() {
    return TypeInformation.of(Ingested.class);
  }

  static Ingested read(ConsumerRecord<byte[], byte[]> from) {
    if (from.value() == null) {
      return refused(from, RejectReason.UNPARSEABLE, "record must have a value, was a tombstone");
    }
    String source = from.topic() + "-" + from.partition();
    Parsed parsed = MarketEventJson.parse(from.value(), source, from.offset());
    if (parsed.event() == null) {
      return refused(from, parsed.reason(), parsed.message());
    }
    return timed(from, parsed.event());
  }

  private static Ingested timed(ConsumerRecord<byte[], byte[]> from, MarketEvent event) {
    long time = event.eventTimeMillis();
    // A record without a broker time has -1 there; then nothing in the future can be told.
    long newest = from.timestamp() < 0 ? Long.MAX_VALUE : from.timestamp() + AHEAD_MILLIS;
    if (time <= 0 || time > newest) {
      String allowed = "in [1, " + newest + "] (one day after its Kafka timestamp)";
      return refused(
          from, RejectReason.BAD_TIME, "eventTimeMillis must be " + allowed + ", was " + time);
    }
    return Ingested.of(event);
  }

  private static Ingested refused(
      ConsumerRecord<byte[], byte[]> from, RejectReason reason, String message) {
    byte[] original = from.value() == null ? new byte[0] : from.value();
    return Ingested.of(
        new DeadLetter(
            from.topic() + "-" + from.partition(),
            from.offset(),
            reason,
            message,
            new String(original, StandardCharsets.UTF_8),
            Math.max(0, from.timestamp())));
  }
}
